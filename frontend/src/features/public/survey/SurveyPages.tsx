/** @jsxImportSource preact */
import { useEffect } from 'preact/hooks';
import type { FamilyLanguage } from '../../../i18n/familyLanguage';
import type { PublicSurvey } from '../../../api/schema';
import type { Go } from '../address';
import { askInfo, askSurvey } from '../ask';
import { useSpokenWith, type AnswerSpeaking } from '../own';
import { Failed } from '../Parts';
import { useSecret } from '../place/useSecret';
import { useAnswer } from '../useAnswer';
import type { Speaking } from '../words';
import { answerWords } from '../../../i18n/familyWords';
import { Answering } from './Answering';
import { Frame } from './Frame';
import { NoSurvey } from './NoSurvey';
import { Preview } from './Preview';
import { waitingFor, wayOf, type Way } from './keep';
import '../../../ui/styles/fields.css';
import './survey.css';

interface Props {
  isPreview: boolean;
  speaking: Speaking;
  go: Go;
  onLanguage: (language: FamilyLanguage) => void;
}

/** The pages on which someone answers a survey without an account; loaded with their words when a link leads here. */
export function SurveyPages({ isPreview, speaking, go, onLanguage }: Props) {
  const { own, hasFailed, retry } = useSpokenWith(speaking, answerWords);
  const way = wayOf(useSecret('/p/survey'));
  const isDemo = useAnswer('info', askInfo).data?.demoData ?? false;
  const frame = { speaking, isDemo, onLanguage };
  if (!own) {
    return (
      <Frame {...frame}>
        {hasFailed && <Failed title={speaking.t('public.ownFailed')} speaking={speaking} onRetry={retry} />}
      </Frame>
    );
  }
  if (isPreview) return <Preview speaking={own} go={go} frame={frame} />;
  if (!way) return <NoSurvey why="missing" speaking={own} go={go} frame={frame} />;
  return <Opened key={way.place + way.secret} {...{ way, go, frame }} speaking={own} />;
}

type OpenedProps = { way: Way; speaking: AnswerSpeaking; go: Go; frame: Around };
type Around = Omit<Props, 'go' | 'isPreview'> & { isDemo: boolean };

function Opened({ way, speaking, go, frame }: OpenedProps) {
  const { data, hasFailed, isMissing, retry } = useAnswer(way.place, () => askSurvey(way.place));
  const { t } = speaking;
  useTitle(t('answer.title'));
  if (data) return <Found survey={data} {...{ way, speaking, go, frame }} />;
  if (isMissing) return <NoSurvey why="missing" {...{ speaking, go, frame }} />;
  return (
    <Frame {...frame}>
      {hasFailed && <Failed title={t('answer.failed')} speaking={speaking} onRetry={retry} />}
      {!hasFailed && <p role="status">{t('answer.loading')}</p>}
    </Frame>
  );
}

function Found({ survey, ...props }: OpenedProps & { survey: PublicSurvey }) {
  const { way, speaking, go, frame } = props;
  // What was sent in time is delivered all the same, and told of if it was not.
  if (survey.state === 'OPEN' || waitingFor(way)) return <Answering survey={survey} {...props} />;
  const why = survey.state === 'CLOSED' ? 'survey-closed' : 'early';
  return <NoSurvey why={why} speaking={speaking} go={go} frame={frame} />;
}

function useTitle(title: string) {
  useEffect(() => {
    document.title = `${title} – Familjenavet`;
  }, [title]);
}

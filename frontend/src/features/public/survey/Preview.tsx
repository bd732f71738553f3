/** @jsxImportSource preact */
import type { ComponentProps } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { previewed, watchPreview } from '../../../lib/surveyPreview';
import type { Go } from '../address';
import type { AnswerSpeaking } from '../own';
import type { AskedSurvey } from './asked';
import { Asking } from './Asking';
import { useFilling } from './filling';
import { Frame } from './Frame';
import { Thanks } from './Thanks';

interface Props {
  speaking: AnswerSpeaking;
  go: Go;
  frame: ComponentProps<typeof Frame>;
}

/** What is being written in another tab, as it is written. */
function usePreviewed(): AskedSurvey | undefined {
  const [survey, setSurvey] = useState(() => previewed<AskedSurvey>());
  useEffect(() => watchPreview(() => setSurvey(previewed<AskedSurvey>())), []);
  return survey;
}

/** A survey as it will be answered, for whoever writes it; nothing is kept or sent. */
export function Preview({ speaking, go, frame }: Props) {
  const { t } = speaking;
  const survey = usePreviewed();
  const [round, setRound] = useState(0);
  useEffect(() => {
    document.title = `${t('answer.preview')} – Familjenavet`;
  }, [t]);
  if (survey) return <Previewed key={round} {...{ survey, speaking, go, frame }} onAgain={() => setRound(round + 1)} />;
  return (
    <Frame {...frame}>
      <div class="void whole">
        <h1>{t('answer.preview')}</h1>
        <p>{t('answer.preview.none')}</p>
      </div>
    </Frame>
  );
}

interface PreviewedProps extends Props {
  survey: AskedSurvey;
  onAgain: () => void;
}

const inMemory = { before: () => undefined, keep: () => undefined };

function Previewed({ survey, speaking, go, frame, onAgain }: PreviewedProps) {
  const { t } = speaking;
  const [isDone, setDone] = useState(false);
  const filling = useFilling(survey.questions, { ...inMemory, isOver: isDone });
  const progress = isDone ? 1 : Math.max(filling.at, 0) / Math.max(filling.asked.length, 1);
  const promise = t(survey.kind === 'ANONYMOUS' ? 'answer.anonymous' : 'answer.onBehalf');
  return (
    <Frame {...frame} {...{ progress, promise }}>
      <p class="note warn">{t('answer.preview.note')}</p>
      {!isDone && <Asking {...{ survey, speaking, filling }} finish={() => setDone(true)} />}
      {isDone && (
        <>
          <Thanks {...{ survey, speaking, go }} />
          <button type="button" class="btn" onClick={onAgain}>
            {t('answer.preview.again')}
          </button>
        </>
      )}
    </Frame>
  );
}

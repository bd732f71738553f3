import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { SurveyRound } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { buttonClass } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { Icon } from '../../../ui/Icon';
import { Note } from '../../../ui/Note';
import { usePageTitle } from '../../../ui/usePageTitle';
import { contentQuery, roundQuery } from '../queries';
import '../round.css';
import { RoundAwaited, RoundFailed } from '../RoundFailed';
import { isEntered, useSurveyName } from '../words';
import './paper.css';
import { Papers } from './Papers';

const route = getRouteApi('/signed-in/surveys/rounds/$roundId/answers');

/** Answers that are written in by those who have charge of the round: from papers, or for a centre. */
export function PaperPage() {
  const { roundId } = route.useParams();
  const round = useQuery(roundQuery(roundId));
  const version = round.data?.data.survey.version;
  const content = useQuery({ ...contentQuery(version ?? ''), enabled: version !== undefined });
  const error = round.data ? content.error : round.error;
  const retry = () => void (round.data ? content : round).refetch();
  if (error) return <RoundFailed error={error} onRetry={retry} />;
  if (!round.data || !content.data) return <RoundAwaited />;
  const { data } = round.data;
  return (
    <div className="wrap">
      <Head round={data} />
      {mayEnter(data) ? <Papers key={data.id} round={data} questions={content.data.questions} /> : <No round={data} />}
    </div>
  );
}

function mayEnter({ status, channel, permittedActions }: SurveyRound): boolean {
  return status === 'OPEN' && isEntered(channel) && permittedActions.includes('ENTER_ANSWERS');
}

function Head({ round }: { round: SurveyRound }) {
  const t = useT();
  const isPaper = round.channel === 'PAPER';
  const title = t(isPaper ? 'paper.title' : 'paper.title.centre');
  const survey = useSurveyName()(round.survey);
  usePageTitle(`${title}, ${round.name}`);
  return (
    <>
      <div className="head">
        <div>
          <Link className="crumb" to="/surveys/rounds/$roundId" params={{ roundId: round.id }}>
            <Icon name="previous" />
            {round.name}
          </Link>
          <h1>{title}</h1>
          <p className="lead">{t(isPaper ? 'paper.lead' : 'paper.lead.centre', { survey })}</p>
        </div>
      </div>
      {!isPaper && <Note>{t('paper.named')}</Note>}
    </>
  );
}

function No({ round: { id, status } }: { round: SurveyRound }) {
  const t = useT();
  return (
    <EmptyState
      title={t(status === 'OPEN' ? 'paper.denied.title' : 'paper.notOpen.title')}
      sentence={t(status === 'OPEN' ? 'paper.denied' : 'paper.notOpen')}
    >
      <Link className={buttonClass('primary')} to="/surveys/rounds/$roundId" params={{ roundId: id }}>
        {t('paper.toRound')}
      </Link>
    </EmptyState>
  );
}

import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { tell } from '../../../api/problems';
import type { SurveyRound, SurveyRoundCode } from '../../../api/schema';
import { useWorkPlace } from '../../../api/workPlace';
import { useT } from '../../../i18n/LanguageProvider';
import { Icon } from '../../../ui/Icon';
import { PageFailed } from '../../../ui/PageFailed';
import { usePageTitle } from '../../../ui/usePageTitle';
import { codesQuery, roundQuery } from '../queries';
import '../round.css';
import { RoundAwaited, RoundFailed } from '../RoundFailed';
import { useWhen } from '../words';
import { AnswerAddress } from './AnswerAddress';
import { pictureAddress } from './papers';

const route = getRouteApi('/signed-in/surveys/rounds/$roundId/code');

/** The code of a round, as large as the screen allows, for others to read with their phones. */
export function CodePage() {
  const t = useT();
  const { roundId } = route.useParams();
  const round = useQuery(roundQuery(roundId));
  const codes = useQuery(codesQuery(roundId));
  if (round.error && !round.data) return <RoundFailed error={round.error} onRetry={() => void round.refetch()} />;
  if (codes.error) {
    return (
      <PageFailed told={tell(codes.error, t)} failed={t('round.code.failed')} onRetry={() => void codes.refetch()}>
        <Back id={roundId} />
      </PageFailed>
    );
  }
  if (!round.data || !codes.data) return <RoundAwaited />;
  return <Shown round={round.data.data} codes={codes.data} />;
}

function Back({ id }: { id: string }) {
  const t = useT();
  return (
    <Link className="crumb" to="/surveys/rounds/$roundId" params={{ roundId: id }}>
      <Icon name="previous" />
      {t('round.code.back')}
    </Link>
  );
}

/** The one that was asked for, else that of the centre where one works. */
function useCode(codes: SurveyRoundCode[]): SurveyRoundCode | undefined {
  const { at } = route.useSearch();
  const here = useWorkPlace()?.path;
  return codes.find(({ place }) => place === at) ?? codes.find((code) => code.at.path === here) ?? codes[0];
}

function Shown({ round, codes }: { round: SurveyRound; codes: SurveyRoundCode[] }) {
  const t = useT();
  const when = useWhen();
  const code = useCode(codes);
  usePageTitle(t('round.code.title', { name: round.name }));
  if (!code) return null;
  return (
    <div className="wrap round-screen">
      <Back id={round.id} />
      <h1>{t('round.code.heading')}</h1>
      <p className="lead">{t('round.code.how', { place: code.at.name })}</p>
      <img
        key={code.place}
        src={pictureAddress(round.id, code.place)}
        alt={t('round.code.picture', { place: code.at.name })}
      />
      <p>
        {round.name}, {when(round)}
      </p>
      <AnswerAddress address={code.address} />
    </div>
  );
}

import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { usePageTitle } from '../../../ui/usePageTitle';
import { roundQuery, type VersionedRound } from '../queries';
import '../round.css';
import { RoundAwaited, RoundFailed } from '../RoundFailed';
import { Figures } from './Figures';
import { HandOut } from './HandOut';
import { Places } from './Places';
import { RoundActs } from './RoundActs';
import { RoundHead } from './RoundHead';

const route = getRouteApi('/signed-in/surveys/rounds/$roundId');

/** One round: how it goes, and what one can do with it now. */
export function RoundPage() {
  const { roundId } = route.useParams();
  const round = useQuery(roundQuery(roundId));
  if (round.error && !round.data) return <RoundFailed error={round.error} onRetry={() => void round.refetch()} />;
  if (!round.data) return <RoundAwaited />;
  return <Round key={roundId} round={round.data} />;
}

function Round({ round }: { round: VersionedRound }) {
  const { data } = round;
  usePageTitle(data.name);
  return (
    <div className="wrap">
      <RoundHead round={data} />
      <Figures round={data} />
      <HandOut round={data} />
      <Places round={data} />
      <RoundActs round={round} />
    </div>
  );
}

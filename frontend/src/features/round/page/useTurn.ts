import { useMutation, useQueryClient } from '@tanstack/react-query';
import { statusOf, tell } from '../../../api/problems';
import { roundsKey } from '../../../api/surveyRounds';
import { useT } from '../../../i18n/LanguageProvider';
import { useToast } from '../../../ui/Toast';
import { fetchRound, turnRound, type Turn, type VersionedRound } from '../queries';
import { useRemember } from '../useRemember';
import { begins } from './turns';

/** When someone changed something else of the round meanwhile, it is as good to turn the newest. */
async function turnedNewest(turn: Turn, round: VersionedRound): Promise<VersionedRound> {
  try {
    return await turnRound(turn, round);
  } catch (error) {
    const newest = statusOf(error) === 412 ? await fetchRound(round.data.id) : null;
    if (newest?.data.status !== begins[turn]) throw error;
    return turnRound(turn, newest);
  }
}

/** A round opens, closes, or reminds. */
export function useTurn(turn: Turn, round: VersionedRound, onDone: () => void) {
  const t = useT();
  const show = useToast();
  const queries = useQueryClient();
  const remember = useRemember();
  const turning = useMutation({
    mutationFn: () => turnedNewest(turn, round),
    onSuccess: (now) => {
      remember(now);
      show({ text: t(`round.${turn}.done`, { name: now.data.name }) });
      onDone();
    },
    onError: () => void queries.invalidateQueries({ queryKey: roundsKey }),
  });
  const refusal = turning.error ? tell(turning.error, t).detail : null;
  return { turn: () => turning.mutate(), isBusy: turning.isPending, refusal };
}

import { useQueryClient } from '@tanstack/react-query';
import { roundsKey } from '../../api/surveyRounds';
import { roundKey, type VersionedRound } from './queries';

/** Puts a saved round where the pages look for it, and lets all that is told of rounds be asked anew. */
export function useRemember(): (saved: VersionedRound) => void {
  const queries = useQueryClient();
  return (saved) => {
    void queries.invalidateQueries({ queryKey: roundsKey });
    queries.setQueryData(roundKey(saved.data.id), saved);
  };
}

import { useQueryClient } from '@tanstack/react-query';
import { placeKeys } from './enrolments';
import { familyKeys, type VersionedFamily } from './queries';

/** Puts a saved family where the pages look for it, and lets all that is told of families be asked anew. */
export function useRemember(): (saved: VersionedFamily) => void {
  const queries = useQueryClient();
  return (saved) => {
    void queries.invalidateQueries({ queryKey: familyKeys.all });
    void queries.invalidateQueries({ queryKey: placeKeys.all });
    queries.setQueryData(familyKeys.one(saved.data.id), saved);
  };
}

/** Lets all that is told of places in groups be asked anew: a move of one family may move others. */
export function useRefreshPlaces(): () => void {
  const queries = useQueryClient();
  return () => {
    for (const queryKey of [placeKeys.all, familyKeys.all, ['groups']]) {
      void queries.invalidateQueries({ queryKey });
    }
  };
}

import { useQueryClient } from '@tanstack/react-query';
import { centreKeys, type VersionedCentre } from './queries';

/** Puts a saved centre where the pages look for it, and lets the lists be asked anew. */
export function useRemember(): (saved: VersionedCentre) => void {
  const queries = useQueryClient();
  return (saved) => {
    void queries.invalidateQueries({ queryKey: centreKeys.all });
    queries.setQueryData(centreKeys.one(saved.data.id), saved);
  };
}

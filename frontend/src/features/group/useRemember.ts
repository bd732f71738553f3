import { useQueryClient } from '@tanstack/react-query';
import { groupKeys, type VersionedGroup } from './queries';

/** Puts a saved group where the pages look for it, and lets all that is told of groups be asked anew. */
export function useRemember(): (saved: VersionedGroup) => void {
  const queries = useQueryClient();
  return (saved) => {
    void queries.invalidateQueries({ queryKey: groupKeys.all });
    queries.setQueryData(groupKeys.one(saved.data.id), saved);
  };
}

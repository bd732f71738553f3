import { useQueryClient } from '@tanstack/react-query';
import { toolboxKeys, type VersionedMedium } from './queries';

/** Puts a saved medium where the pages look for it, and lets the lists be asked anew. */
export function useRemember(): (saved: VersionedMedium) => void {
  const queries = useQueryClient();
  return (saved) => {
    void queries.invalidateQueries({ queryKey: toolboxKeys.all });
    queries.setQueryData(toolboxKeys.one(saved.data.id), saved);
  };
}

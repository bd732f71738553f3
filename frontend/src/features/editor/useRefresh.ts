import { useQueryClient } from '@tanstack/react-query';
import { programmeKey } from './queries';

/** What was read of the programme before something was written is read anew. */
export function useRefresh(): () => void {
  const queries = useQueryClient();
  return () => void queries.invalidateQueries({ queryKey: programmeKey });
}

import { useQueryClient } from '@tanstack/react-query';
import { retentionKeys } from './queries';

/** Lets all that is told of retention be asked anew: decisions, runs and registers. */
export function useRefreshRetention(): () => void {
  const queries = useQueryClient();
  return () => void queries.invalidateQueries({ queryKey: retentionKeys.all });
}

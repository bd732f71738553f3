import { useQueryClient } from '@tanstack/react-query';
import { surveysKey } from './queries';

/** What was read of surveys before something was written is read anew. */
export function useRefresh(): () => void {
  const queries = useQueryClient();
  return () => void queries.invalidateQueries({ queryKey: surveysKey });
}

import { useQueryClient } from '@tanstack/react-query';
import { indicatorsKey } from '../../api/indicators';
import { ownKey } from './queries';

/** Reads anew what the region has of its own, and the figures everywhere. */
export function useRefresh(): () => void {
  const queries = useQueryClient();
  return () => {
    void queries.invalidateQueries({ queryKey: ownKey });
    void queries.invalidateQueries({ queryKey: indicatorsKey });
  };
}

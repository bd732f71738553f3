import { useQueryClient } from '@tanstack/react-query';
import { deskKeys } from './queries';

/** Lets what is told of a family be asked anew after something was done with it: itself, its log and the registers. */
export function useRefresh(family: string): () => void {
  const queries = useQueryClient();
  return () => {
    for (const queryKey of [deskKeys.family(family), deskKeys.log(family), deskKeys.registers]) {
      void queries.invalidateQueries({ queryKey });
    }
  };
}

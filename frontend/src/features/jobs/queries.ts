import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, take } from '../../api/client';
import type { Job } from '../../api/schema';

const often = 3_000;
const seldom = 60_000;

/** Whether something is about to happen that one waits to see. */
function isMoving({ running, nextRun }: Job): boolean {
  return running || !nextRun;
}

export const jobsQuery = queryOptions({
  queryKey: ['jobs'],
  queryFn: async (): Promise<Job[]> => (await take(api.GET('/jobs'))).items,
  refetchInterval: ({ state }) => (state.data?.some(isMoving) ? often : seldom),
});

export function useRunJob(told: { onAsked: () => void; onFailed: () => void }) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (name: string) => take(api.POST('/jobs/{name}/runs', { params: { path: { name } } })),
    onSuccess: told.onAsked,
    onError: told.onFailed,
    onSettled: () => queries.invalidateQueries({ queryKey: jobsQuery.queryKey }),
  });
}

import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, succeed, take, takeVersioned } from '../../api/client';
import type { ProgrammeVersionSummary, SharedProgrammeVersion, Task } from '../../api/schema';
import { sendFile } from '../../api/sendFile';

const often = 1_000;
const atMost = 100;

export const tasksQuery = queryOptions({
  queryKey: ['tasks'],
  queryFn: async (): Promise<Task[]> => (await take(api.GET('/tasks', { params: { query: { limit: 20 } } }))).items,
  refetchInterval: ({ state }) => (state.data?.some(isUnderWay) ? often : false),
});

export function isUnderWay({ state }: Task): boolean {
  return state === 'WAITING' || state === 'RUNNING';
}

export const ownVersionsQuery = queryOptions({
  queryKey: ['programme', 'versions'],
  queryFn: async (): Promise<ProgrammeVersionSummary[]> =>
    (await take(api.GET('/programme-versions', { params: { query: { limit: atMost } } }))).items,
});

export const sharedQuery = queryOptions({
  queryKey: ['programme', 'shared'],
  queryFn: async (): Promise<SharedProgrammeVersion[]> =>
    (await take(api.GET('/shared-programme-versions', { params: { query: { limit: atMost } } }))).items,
});

/** Where a version lies as a zip. */
export function archiveAddress(id: string): string {
  return `/familjenavet/v1/programme-versions/${id}/archive`;
}

interface Archive {
  file: File;
  region: string;
  dryRun: boolean;
  key: string;
  onProgress: (share: number) => void;
}

/** Sends a zip; what becomes of it is told by the task. */
export function useSendArchive() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ region, dryRun, ...sending }: Archive): Promise<Task> => {
      const query = new URLSearchParams({ region, dryRun: String(dryRun) });
      return sendFile({ path: `/programme-imports?${query.toString()}`, type: 'application/zip', ...sending });
    },
    onSettled: () => queries.invalidateQueries({ queryKey: tasksQuery.queryKey }),
  });
}

/** Shares a version with other regions, or stops. */
export function useSharing() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ id, share }: { id: string; share: boolean }) => {
      const path = { id };
      const { etag } = await takeVersioned(api.GET('/programme-versions/{id}', { params: { path } }));
      const params = { path, header: { 'If-Match': etag } };
      if (share) await take(api.PUT('/programme-versions/{id}/sharing', { params }));
      else await succeed(api.DELETE('/programme-versions/{id}/sharing', { params }));
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['programme'] }),
  });
}

/** Copies what another region shares into a draft of one's own; long work too. */
export function useCopyShared() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, region, key }: { id: string; region: string; key: string }) =>
      take(
        api.POST('/shared-programme-versions/{id}/copies', {
          params: { path: { id }, header: { 'Idempotency-Key': key } },
          body: { region, dryRun: false },
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: tasksQuery.queryKey }),
  });
}

export function versionQuery(id: string) {
  return queryOptions({
    queryKey: ['programme', 'version', id],
    queryFn: () => take(api.GET('/programme-versions/{id}', { params: { path: { id } } })),
  });
}

import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, take } from '../../../api/client';
import type { NewRetentionDecision, RetentionDecision, RetentionRun } from '../../../api/schema';
import { hasEnded } from './classes';

const pause = 2000;

export const retentionKeys = {
  all: ['privacy', 'retention'] as const,
  run: (id: string) => ['privacy', 'retention', 'run', id] as const,
};

interface Asked {
  controller?: string | undefined;
  cursor?: string | undefined;
}

/** Only what is asked for. */
function narrowed({ controller, cursor }: Asked) {
  return { ...(controller && { controller }), ...(cursor && { cursor }) };
}

export function decisionsQuery(asked: Asked) {
  return queryOptions({
    queryKey: [...retentionKeys.all, 'decisions', asked],
    queryFn: () => take(api.GET('/retention-decisions', { params: { query: narrowed(asked) } })),
    placeholderData: keepPreviousData,
  });
}

/** Asked for again as long as one of them is under way. */
export function runsQuery(asked: Asked) {
  return queryOptions({
    queryKey: [...retentionKeys.all, 'runs', asked],
    queryFn: () => take(api.GET('/retention-runs', { params: { query: narrowed(asked) } })),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state: { data } }) => (data?.items.every(hasEnded) === false ? pause : false),
  });
}

export function runQuery(id: string) {
  return queryOptions({
    queryKey: retentionKeys.run(id),
    queryFn: () => take(api.GET('/retention-runs/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state: { data } }) => (data && !hasEnded(data) ? pause : false),
  });
}

export function entriesQuery(asked: Asked) {
  return queryOptions({
    queryKey: [...retentionKeys.all, 'entries', asked],
    queryFn: () => take(api.GET('/retention-entries', { params: { query: narrowed(asked) } })),
    placeholderData: keepPreviousData,
  });
}

export const registersQuery = queryOptions({
  queryKey: [...retentionKeys.all, 'registers'],
  queryFn: async () => (await take(api.GET('/retention-registers'))).items,
});

export function retentionSettingsQuery(region: string | undefined) {
  return queryOptions({
    queryKey: [...retentionKeys.all, 'settings', region],
    queryFn: async () =>
      (await take(api.GET('/regions/{code}/settings', { params: { path: { code: region ?? '' } } }))).retention,
    enabled: region !== undefined,
    retry: false,
  });
}

export function writeDecision(decision: NewRetentionDecision, key: string): Promise<RetentionDecision> {
  return take(api.POST('/retention-decisions', { body: decision, params: { header: { 'Idempotency-Key': key } } }));
}

export function revoke(id: string, lastDay: string): Promise<RetentionDecision> {
  return take(api.POST('/retention-decisions/{id}/revocation', { params: { path: { id } }, body: { lastDay } }));
}

export function tryRetention(decision: string, key: string): Promise<RetentionRun> {
  return take(api.POST('/retention-runs', { body: { decision }, params: { header: { 'Idempotency-Key': key } } }));
}

export function execute(dryRun: string, key: string): Promise<RetentionRun> {
  const params = { path: { id: dryRun }, header: { 'Idempotency-Key': key } };
  return take(api.POST('/retention-runs/{id}/execution', { params }));
}

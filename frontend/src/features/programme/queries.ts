import { queryOptions } from '@tanstack/react-query';
import { api, take } from '../../api/client';
import type { ProgrammeVersion, ProgrammeVersionSummary, SessionGuide } from '../../api/schema';

/** The versions that one may read, what is in use first. */
export const versionsQuery = queryOptions({
  queryKey: ['programme', 'versions'],
  queryFn: async (): Promise<ProgrammeVersionSummary[]> =>
    (await take(api.GET('/programme-versions', { params: { query: { limit: 100 } } }))).items,
});

export function versionQuery(id: string) {
  return queryOptions({
    queryKey: ['programme', 'version', id],
    queryFn: (): Promise<ProgrammeVersion> => take(api.GET('/programme-versions/{id}', { params: { path: { id } } })),
  });
}

export function guideQuery(id: string) {
  return queryOptions({
    queryKey: ['programme', 'guide', id],
    queryFn: (): Promise<SessionGuide> => take(api.GET('/session-guides/{id}', { params: { path: { id } } })),
  });
}

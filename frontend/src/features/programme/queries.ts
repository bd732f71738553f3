import { queryOptions } from '@tanstack/react-query';
import { api, take } from '../../api/client';
import type { ProgrammeVersion, ProgrammeVersionSummary } from '../../api/schema';
import { readGuide } from './kept';

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

/** Asked for without a network too: then it is what was kept on the device. */
export function guideQuery(id: string) {
  return queryOptions({
    queryKey: ['programme', 'guide', id],
    queryFn: () => readGuide(id),
    networkMode: 'always',
  });
}

import { queryOptions } from '@tanstack/react-query';
import { api, take, takeVersioned } from '../../../api/client';
import type { DuplicateHousehold, HouseholdMerger } from '../../../api/schema';
import type { VersionedFamily } from '../queries';

/** Some of the pairs that may be the same family, and how many they all are. */
export interface Duplicates {
  items: DuplicateHousehold[];
  next?: string | null;
  total?: number | null;
}

/** What may be the same as one family, or all that may be so in a register. */
export function duplicatesQuery(
  of: { household: string } | { centre?: string | undefined; cursor?: string | undefined },
) {
  const query = { ...Object.fromEntries(Object.entries(of).filter(([, value]) => value)), total: true };
  return queryOptions({
    queryKey: ['families', 'duplicates', of],
    queryFn: (): Promise<Duplicates> => take(api.GET('/duplicate-households', { params: { query } })),
  });
}

/** How many pairs there are; no more of them is read than must be. */
export function duplicateCountQuery(centre: string | undefined) {
  const query = { ...(centre && { centre }), limit: 1, total: true };
  return queryOptions({
    queryKey: ['families', 'duplicateCount', centre],
    queryFn: async () => (await take(api.GET('/duplicate-households', { params: { query } }))).total ?? 0,
  });
}

/** Lets another family go up in this one. */
export function mergeFamily(onto: VersionedFamily, merger: HouseholdMerger, key: string): Promise<VersionedFamily> {
  const params = { path: { id: onto.data.id }, header: { 'If-Match': onto.etag, 'Idempotency-Key': key } };
  return takeVersioned(api.POST('/households/{id}/mergers', { body: merger, params }));
}

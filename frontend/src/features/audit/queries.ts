import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, take } from '../../api/client';
import type { AuditEntry, paths } from '../../api/schema';

export type AuditFilter = NonNullable<paths['/audit-entries']['get']['parameters']['query']>;

export type AuditPageOfList = { items: AuditEntry[]; next?: string | null };

export function auditEntriesQuery(filter: AuditFilter) {
  return queryOptions({
    queryKey: ['audit', 'entries', filter],
    queryFn: () => take(api.GET('/audit-entries', { params: { query: filter } })),
    placeholderData: keepPreviousData,
  });
}

export const auditChainsQuery = queryOptions({
  queryKey: ['audit', 'chains'],
  queryFn: () => take(api.GET('/audit-chains')),
});

import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, take, takeVersioned, type Versioned } from '../../api/client';
import type { ChildDetails, Household, HouseholdSummary, NewHousehold, ParentDetails, paths } from '../../api/schema';

export type FamilyFilter = NonNullable<paths['/households']['get']['parameters']['query']>;
export type FamilyPageOfList = { items: HouseholdSummary[]; next?: string | null; total?: number };
export type VersionedFamily = Versioned<Household>;

export const familyKeys = {
  all: ['families'] as const,
  one: (id: string) => ['families', 'one', id] as const,
};

export function familiesQuery(filter: FamilyFilter) {
  return queryOptions({
    queryKey: ['families', 'list', filter],
    queryFn: () => take(api.GET('/households', { params: { query: { ...filter, total: true } } })),
    placeholderData: keepPreviousData,
  });
}

export function fetchFamily(id: string): Promise<VersionedFamily> {
  return takeVersioned(api.GET('/households/{id}', { params: { path: { id } } }));
}

export function familyQuery(id: string) {
  return queryOptions({ queryKey: familyKeys.one(id), queryFn: () => fetchFamily(id) });
}

/** The centres of a municipality that keep a register, for one who works at more than one. */
export function registersQuery(municipality: string | undefined) {
  const query = { ...(municipality && { municipality }), status: 'OPEN', sort: 'name', limit: 100 } as const;
  return queryOptions({
    queryKey: ['families', 'registers', municipality],
    queryFn: async () => (await take(api.GET('/centres', { params: { query } }))).items,
  });
}

export function createFamily(family: NewHousehold, key: string): Promise<VersionedFamily> {
  return takeVersioned(api.POST('/households', { body: family, params: { header: { 'Idempotency-Key': key } } }));
}

export function addParent(id: string, parent: ParentDetails, key: string): Promise<VersionedFamily> {
  const params = { path: { id }, header: { 'Idempotency-Key': key } };
  return takeVersioned(api.POST('/households/{id}/parents', { body: parent, params }));
}

export function replaceParent(onto: VersionedFamily, parent: string, details: ParentDetails): Promise<VersionedFamily> {
  const params = { path: { id: onto.data.id, parent }, header: { 'If-Match': onto.etag } };
  return takeVersioned(api.PUT('/households/{id}/parents/{parent}', { body: details, params }));
}

export function changeChild(onto: VersionedFamily, child: ChildDetails): Promise<VersionedFamily> {
  const params = { path: { id: onto.data.id }, header: { 'If-Match': onto.etag } };
  return takeVersioned(api.PATCH('/households/{id}', { body: child, params }));
}

/** The sessions that a family's parents came to, the latest first. */
export function cameQuery(household: string) {
  const query = { household, limit: 100 } as const;
  return queryOptions({
    queryKey: [...familyKeys.one(household), 'came'],
    queryFn: async () =>
      (await take(api.GET('/attendances', { params: { query } }))).items.filter(
        ({ mark }) => mark === 'PRESENT' || mark === 'LATE',
      ),
  });
}

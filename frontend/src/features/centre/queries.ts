import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, take, takeVersioned, type Versioned } from '../../api/client';
import type { CentreSummary, CentreView, NewCentre, paths } from '../../api/schema';

export type CentreFilter = NonNullable<paths['/centres']['get']['parameters']['query']>;
export type CentrePageOfList = { items: CentreSummary[]; next?: string | null; total?: number };
export type VersionedCentre = Versioned<CentreView>;

export const centreKeys = {
  all: ['centres'] as const,
  one: (id: string) => ['centres', 'one', id] as const,
};

export function centresQuery(filter: CentreFilter) {
  return queryOptions({
    queryKey: ['centres', 'list', filter],
    queryFn: () => take(api.GET('/centres', { params: { query: { ...filter, total: true } } })),
    placeholderData: keepPreviousData,
  });
}

export function fetchCentre(id: string): Promise<VersionedCentre> {
  return takeVersioned(api.GET('/centres/{id}', { params: { path: { id } } }));
}

export function centreQuery(id: string) {
  return queryOptions({ queryKey: centreKeys.one(id), queryFn: () => fetchCentre(id) });
}

/** The centres of a region that a centre may be merged into. */
export function openCentresQuery(region: string) {
  return queryOptions({
    queryKey: ['centres', 'open', region],
    queryFn: async (): Promise<CentreSummary[]> => {
      const query = { region, status: 'OPEN', sort: 'name', limit: 100 } as const;
      return (await take(api.GET('/centres', { params: { query } }))).items;
    },
  });
}

export function createCentre(centre: NewCentre, key: string): Promise<VersionedCentre> {
  return takeVersioned(api.POST('/centres', { body: centre, params: { header: { 'Idempotency-Key': key } } }));
}

/** The address of a centre and the version that a change builds on. */
export function at(centre: VersionedCentre) {
  return { params: { path: { id: centre.data.id }, header: { 'If-Match': centre.etag } } };
}

import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, take, takeVersioned, type Versioned } from '../../api/client';
import type { MediaDocument, paths, ToolboxMedium, ToolboxMediumSummary } from '../../api/schema';
import { byField } from './problems';

export type MediaFilter = Omit<NonNullable<paths['/toolbox-media']['get']['parameters']['query']>, 'cursor' | 'limit'>;
export type VersionedMedium = Versioned<ToolboxMedium>;
type MediaPage = { items: ToolboxMediumSummary[]; next?: string | null; total?: number };

export const toolboxKeys = {
  all: ['toolbox'] as const,
  one: (id: string) => ['toolbox', 'one', id] as const,
};

/** The media that match, page after page. */
export function mediaQuery(filter: MediaFilter) {
  return infiniteQueryOptions({
    queryKey: ['toolbox', 'list', filter],
    initialPageParam: '',
    queryFn: ({ pageParam: cursor, signal }): Promise<MediaPage> =>
      take(
        api.GET('/toolbox-media', {
          params: { query: { ...filter, limit: 24, total: true, ...(cursor && { cursor }) } },
          signal,
        }),
      ),
    getNextPageParam: ({ next }: MediaPage) => next ?? undefined,
    placeholderData: keepPreviousData,
  });
}

/** How many of those that match there are of each sort. */
export function facetsQuery(filter: MediaFilter) {
  return queryOptions({
    queryKey: ['toolbox', 'facets', filter],
    queryFn: ({ signal }) => take(api.GET('/toolbox-facets', { params: { query: filter }, signal })),
    placeholderData: keepPreviousData,
  });
}

/** The themes that media may belong to. */
export const themesQuery = queryOptions({
  queryKey: ['themes'],
  queryFn: async () => (await take(api.GET('/themes'))).items,
});

export function fetchMedium(id: string): Promise<VersionedMedium> {
  return takeVersioned(api.GET('/toolbox-media/{id}', { params: { path: { id } } }));
}

export function mediumQuery(id: string) {
  return queryOptions({ queryKey: toolboxKeys.one(id), queryFn: () => fetchMedium(id) });
}

export function createMedium(region: string, media: MediaDocument, key: string): Promise<VersionedMedium> {
  const header = { 'Idempotency-Key': key };
  return byField(takeVersioned(api.POST('/toolbox-media', { body: { region, media }, params: { header } })));
}

/** The address of a medium and the version that a change builds on. */
function at(medium: VersionedMedium) {
  return { params: { path: { id: medium.data.id }, header: { 'If-Match': medium.etag } } };
}

export function replaceMedium(onto: VersionedMedium, media: MediaDocument): Promise<VersionedMedium> {
  return byField(takeVersioned(api.PUT('/toolbox-media/{id}', { ...at(onto), body: media })));
}

export function publishMedium(medium: VersionedMedium): Promise<VersionedMedium> {
  return byField(takeVersioned(api.POST('/toolbox-media/{id}/publication', at(medium))));
}

export function withdrawMedium(medium: VersionedMedium): Promise<VersionedMedium> {
  return takeVersioned(api.POST('/toolbox-media/{id}/withdrawal', at(medium)));
}

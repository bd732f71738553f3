import { queryOptions } from '@tanstack/react-query';
import { api, take } from './client';

/** The municipalities of a region, with their places on its tile map. */
export function municipalitiesQuery(region: string | undefined) {
  return queryOptions({
    queryKey: ['municipalities', region],
    queryFn: () =>
      take(api.GET('/municipalities', { params: { query: { ...(region ? { region } : {}), limit: 100 } } })),
    staleTime: Infinity,
  });
}

/** The regions that take part, by name. */
export const regionsQuery = queryOptions({
  queryKey: ['regions'],
  queryFn: async () => (await take(api.GET('/regions'))).items.filter(({ participates }) => participates),
  staleTime: Infinity,
});

export function regionQuery(code: string) {
  return queryOptions({
    queryKey: ['regions', code],
    queryFn: () => take(api.GET('/regions/{code}', { params: { path: { code } } })),
    staleTime: Infinity,
  });
}

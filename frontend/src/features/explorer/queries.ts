import { queryOptions } from '@tanstack/react-query';
import { allPages } from '../../api/allPages';
import { api, take } from '../../api/client';
import type { CentreSummary } from '../../api/schema';

/** The centres of a region by name. */
export function centresQuery(region: string | undefined) {
  return queryOptions({
    queryKey: ['centres', 'byName', region],
    queryFn: (): Promise<CentreSummary[]> =>
      allPages((page) =>
        take(api.GET('/centres', { params: { query: { region: region ?? '', sort: 'name', ...page } } })),
      ),
    enabled: region !== undefined,
  });
}

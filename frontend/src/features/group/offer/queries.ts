import { queryOptions } from '@tanstack/react-query';
import { allPages } from '../../../api/allPages';
import { api, take } from '../../../api/client';
import type { Offering, paths } from '../../../api/schema';

export type OfferingFilter = NonNullable<paths['/offerings']['get']['parameters']['query']>;

/** What every centre that the filter lets through offers; a county has some tens of them. */
export function offeringsQuery(asked: OfferingFilter) {
  return queryOptions({
    queryKey: ['groups', 'offerings', asked],
    queryFn: (): Promise<Offering[]> =>
      allPages((at) => take(api.GET('/offerings', { params: { query: { ...asked, ...at } } }))),
  });
}

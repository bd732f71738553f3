import { queryOptions } from '@tanstack/react-query';
import { api, take } from '../../../api/client';
import type { Offering, paths } from '../../../api/schema';

export type OfferingFilter = NonNullable<paths['/offerings']['get']['parameters']['query']>;

const pageSize = 100;

async function allOfferings(asked: OfferingFilter): Promise<Offering[]> {
  const found: Offering[] = [];
  let cursor: string | null | undefined;
  do {
    const query = { ...asked, limit: pageSize, ...(cursor ? { cursor } : {}) };
    const page = await take(api.GET('/offerings', { params: { query } }));
    found.push(...page.items);
    cursor = page.next;
  } while (cursor);
  return found;
}

/** What every centre that the filter lets through offers; a county has some tens of them. */
export function offeringsQuery(asked: OfferingFilter) {
  return queryOptions({ queryKey: ['groups', 'offerings', asked], queryFn: () => allOfferings(asked) });
}

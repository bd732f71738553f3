import { queryOptions } from '@tanstack/react-query';
import { allPages } from '../../../api/allPages';
import { api, take } from '../../../api/client';
import type { SessionSummary } from '../../../api/schema';
import { lastDayOf } from '../../../lib/calendar';
import type { Term } from './term';

/** Every session at a centre in a term by day; one without a day stands at the end of its month. */
export function termQuery(centre: string, { first, last }: Term) {
  const asked = { centre, from: `${first}-01`, to: lastDayOf(last), sort: 'day' } as const;
  return queryOptions({
    queryKey: ['groups', 'term', asked],
    queryFn: (): Promise<SessionSummary[]> =>
      allPages((at) => take(api.GET('/sessions', { params: { query: { ...asked, ...at } } }))),
  });
}

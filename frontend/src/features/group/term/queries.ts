import { queryOptions } from '@tanstack/react-query';
import { api, take } from '../../../api/client';
import type { SessionSummary } from '../../../api/schema';
import { lastDayOf } from '../../../lib/calendar';
import type { Term } from './term';

const pageSize = 100;

async function allSessions(asked: { centre: string; from: string; to: string }): Promise<SessionSummary[]> {
  const found: SessionSummary[] = [];
  let cursor: string | null | undefined;
  do {
    const query = { ...asked, sort: 'day', limit: pageSize, ...(cursor ? { cursor } : {}) } as const;
    const page = await take(api.GET('/sessions', { params: { query } }));
    found.push(...page.items);
    cursor = page.next;
  } while (cursor);
  return found;
}

/** Every session at a centre in a term by day; one without a day stands at the end of its month. */
export function termQuery(centre: string, { first, last }: Term) {
  const asked = { centre, from: `${first}-01`, to: lastDayOf(last) };
  return queryOptions({ queryKey: ['groups', 'term', asked], queryFn: () => allSessions(asked) });
}

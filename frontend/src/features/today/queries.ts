import { queryOptions } from '@tanstack/react-query';
import { api, take } from '../../api/client';
import type { GroupSummary, SessionSummary } from '../../api/schema';
import { addDays } from '../../lib/calendar';

/** How far back it is still asked how a session went, and how far ahead a coordinator looks. */
const reach = 60;

/** What the signed-in person leads at a centre, from what may yet be untold. */
export function myLedSessionsQuery(centre: string, day: string) {
  const query = { centre, led: true, status: 'PLANNED', from: addDays(day, -reach), sort: 'day', limit: 40 } as const;
  return queryOptions({
    queryKey: ['groups', 'mine', centre, day],
    queryFn: async (): Promise<SessionSummary[]> => (await take(api.GET('/sessions', { params: { query } }))).items,
  });
}

/** What happens at a centre soon, whoever leads it. */
export function sessionsSoonQuery(centre: string, day: string) {
  const query = { centre, status: 'PLANNED', from: day, to: addDays(day, reach), sort: 'day', limit: 100 } as const;
  return queryOptions({
    queryKey: ['groups', 'soon', centre, day],
    queryFn: async (): Promise<SessionSummary[]> => (await take(api.GET('/sessions', { params: { query } }))).items,
  });
}

/** The groups of a centre that have been planned and take no sign-ups yet. */
export function unopenedGroupsQuery(centre: string) {
  const query = { centre, status: 'PLANNED', sort: 'next', limit: 5, total: true } as const;
  return queryOptions({
    queryKey: ['groups', 'unopened', centre],
    queryFn: async (): Promise<{ items: GroupSummary[]; total?: number | null }> =>
      take(api.GET('/groups', { params: { query } })),
  });
}

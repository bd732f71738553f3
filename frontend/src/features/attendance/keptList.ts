import { api, takeVersioned, type Versioned } from '../../api/client';
import type { GroupSession, SessionAttendance } from '../../api/schema';
import { shelfOf } from '../../api/shelf';
import { opensOffline } from '../../lib/opensOffline';

/** What of a session is shown above its list. */
export type SessionHead = Pick<GroupSession, 'id' | 'group' | 'title' | 'number' | 'day' | 'begins'>;

interface KeptList {
  subject: string;
  keptAt: number;
  head: SessionHead;
  list: Versioned<SessionAttendance>;
}

const lasts = 24 * 60 * 60 * 1000;
const ending = '/attendance/kept';
const place = (session: string) => `/sessions/${session}${ending}`;

export function isFresh({ keptAt }: Pick<KeptList, 'keptAt'>, now: number): boolean {
  return now - keptAt < lasts && keptAt <= now;
}

/** Who is signed in is not known without a network, but nobody else's list lies here (`clearShelves`). */
export async function keptList(session: string, now = Date.now()): Promise<KeptList | undefined> {
  const answer = 'caches' in globalThis ? await caches.match(place(session)) : undefined;
  const kept = (await answer?.json()) as KeptList | undefined;
  return kept && isFresh(kept, now) ? kept : undefined;
}

/** Takes away the lists that have lain here for a day (A12). */
export async function clearOldLists(subject: string, now = Date.now()): Promise<void> {
  const shelf = await shelfOf(subject);
  const lists = ((await shelf?.keys()) ?? []).filter(({ url }) => new URL(url).pathname.endsWith(ending));
  for (const request of lists) {
    const kept = (await (await shelf?.match(request))?.json()) as KeptList | undefined;
    if (!kept || !isFresh(kept, now)) await shelf?.delete(request);
  }
}

/** Keeps the list for the day, without protected parents (A12), and the page; whether all of it is there. */
export async function keepList(head: SessionHead, subject: string): Promise<boolean> {
  await clearOldLists(subject);
  const shelf = await shelfOf(subject);
  if (!shelf) return false;
  const params = { path: { id: head.id }, query: { offline: true } };
  const list = await takeVersioned(api.GET('/sessions/{id}/attendance', { params }));
  const kept: KeptList = { subject, keptAt: Date.now(), head, list };
  await shelf.put(place(head.id), new Response(JSON.stringify(kept)));
  return opensOffline('/sessions/');
}

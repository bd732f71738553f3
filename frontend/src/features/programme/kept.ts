import { api, take, ungated } from '../../api/client';
import { statusOf } from '../../api/problems';
import type { SessionGuide } from '../../api/schema';
import { shelfOf } from '../../api/shelf';

const place = (id: string) => `/programme/guides/${id}/kept`;

/** Who is signed in is not known without a network, but nobody else's guides lie here (`clearShelves`). */
async function kept(id: string): Promise<SessionGuide | undefined> {
  const answer = 'caches' in globalThis ? await caches.match(place(id)) : undefined;
  return (await answer?.json()) as SessionGuide | undefined;
}

async function keep(guide: SessionGuide, subject: string): Promise<void> {
  await (await shelfOf(subject))?.put(place(guide.id), new Response(JSON.stringify(guide)));
}

/** The guide as it is now, or as it was kept when there is no answer or the session has ended before the room was left. */
export async function readGuide(id: string): Promise<SessionGuide> {
  const asked = { params: { path: { id } } };
  try {
    return await take(ungated.GET('/session-guides/{id}', asked));
  } catch (error) {
    const status = statusOf(error) ?? 0;
    const older = status === 403 || status === 404 ? undefined : await kept(id);
    if (older) return older;
    if (status === 401) return take(api.GET('/session-guides/{id}', asked));
    throw error;
  }
}

async function keepNext({ next }: SessionGuide, subject: string): Promise<void> {
  if (!next) return;
  const asked = ungated.GET('/session-guides/{id}', { params: { path: { id: next.id } } });
  await keep(await take(asked), subject);
}

function activated(worker: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const look = () => ['activated', 'redundant'].includes(worker.state) && resolve(worker.state === 'activated');
    worker.addEventListener('statechange', look);
    look();
  });
}

/** Whether the pages themselves will open without a network. */
async function prepareWorker(): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false;
  const registration = await navigator.serviceWorker.register('/room-worker.js', { scope: '/programme/guides/' });
  const coming = registration.installing ?? registration.waiting;
  return registration.active !== null || (coming !== null && activated(coming));
}

/**
 * Keeps the guide, the one after it and the pages they are read on; true only when all of it is there. Without a network
 * nobody is known to be signed in, and what was kept before is what there is.
 */
export async function keepForRoom(guide: SessionGuide, subject: string | undefined): Promise<boolean> {
  const all = subject ? [keep(guide, subject), keepNext(guide, subject)] : [];
  const [opens] = await Promise.allSettled([prepareWorker(), ...all]);
  const guides = [guide.id, ...(guide.next ? [guide.next.id] : [])].map(kept);
  return opens.status === 'fulfilled' && opens.value && (await Promise.all(guides)).every(Boolean);
}

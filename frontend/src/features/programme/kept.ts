import { api, take, ungated } from '../../api/client';
import { statusOf } from '../../api/problems';
import type { SessionGuide } from '../../api/schema';
import { shelfOf } from '../../api/shelf';
import { mediaAddress } from '../../lib/mediaAddress';
import { opensOffline } from '../../lib/opensOffline';

const place = (id: string) => `/programme/guides/${id}/kept`;

/** Who is signed in is not known without a network, but nobody else's guides lie here (`clearShelves`). */
async function kept(id: string): Promise<SessionGuide | undefined> {
  const answer = 'caches' in globalThis ? await caches.match(place(id)) : undefined;
  return (await answer?.json()) as SessionGuide | undefined;
}

async function keep(guide: SessionGuide, subject: string): Promise<void> {
  const shelf = await shelfOf(subject);
  if (!shelf) return;
  await shelf.put(place(guide.id), new Response(JSON.stringify(guide)));
  const missing = await Promise.all(filesOf(guide).map(async (file) => ((await shelf.match(file)) ? [] : [file])));
  await shelf.addAll(missing.flat());
}

/** Where the files lie that are shown or heard in the room. */
function filesOf({ toolbox }: SessionGuide): string[] {
  return toolbox
    .filter(({ file }) => file && /^(image|audio)\//.test(file.type))
    .map(({ id }) => mediaAddress(id, 'file'));
}

/** A guide that is kept with all its files. */
async function keptWhole(id: string): Promise<boolean> {
  const guide = await kept(id);
  const files = guide ? filesOf(guide).map((file) => caches.match(file)) : [Promise.resolve(undefined)];
  return (await Promise.all(files)).every(Boolean);
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

/**
 * Keeps the guide, the one after it and the pages they are read on; true only when all of it is there. Without a network
 * nobody is known to be signed in, and what was kept before is what there is.
 */
export async function keepForRoom(guide: SessionGuide, subject: string | undefined): Promise<boolean> {
  const all = subject ? [keep(guide, subject), keepNext(guide, subject)] : [];
  const [opens] = await Promise.allSettled([opensOffline('/programme/guides/'), ...all]);
  const guides = [guide.id, ...(guide.next ? [guide.next.id] : [])].map(keptWhole);
  return opens.status === 'fulfilled' && opens.value && (await Promise.all(guides)).every(Boolean);
}

/**
 * Opens the pages of a guide, room mode among them, and the attendance of a session, when there is no network. It keeps the files of one build, which
 * are the same for everyone, and never an answer of the API; what a page needs of those it keeps itself, and is given.
 */
const worker = self as unknown as ServiceWorkerGlobalScope;

/** Written in by the build: the files that the pages are made of, and the hash of their names. */
declare const BUILD: { hash: string; files: string[] };

const { hash, files } = BUILD;
const prefix = 'familjenavet-room ';
const shelf = prefix + hash;
const page = '/';
const patience = 4000;
const shownInRoom = /^\/familjenavet\/v1\/toolbox-media\/[^/]+\/file$/;

/** The page may already be of a newer build than this worker; then the newer worker shall be the one to install. */
async function install(): Promise<void> {
  const answer = await fetch(page, { cache: 'reload' });
  const html = await answer.clone().text();
  if (!answer.ok || !html.includes(files[0]!)) throw new Error('The page is not of this build');
  const cache = await caches.open(shelf);
  await cache.addAll(files);
  await cache.put(page, answer);
}

/** A new build takes over when no page of the old one is open, so an open room never loses a file. */
async function clearOlder(): Promise<void> {
  const older = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== shelf);
  await Promise.all(older.map((name) => caches.delete(name)));
}

function late(): Promise<Response> {
  return new Promise((_, reject) => setTimeout(() => reject(new Error('No answer in time')), patience));
}

async function freshOrKept(request: Request): Promise<Response> {
  const fresh = await Promise.race([fetch(request), late()]).catch(() => undefined);
  if (fresh && fresh.status < 500) return fresh;
  return (await caches.match(page, { cacheName: shelf })) ?? fresh ?? Response.error();
}

/** The page keeps the pictures and sounds of its guides itself; they are the same for as long as the medium is. */
async function freshOrKeptByPage(request: Request): Promise<Response> {
  return fetch(request).catch(async () => (await caches.match(request.url)) ?? Response.error());
}

async function keptOrFresh(request: Request): Promise<Response> {
  return (await caches.match(request, { cacheName: shelf })) ?? fetch(request);
}

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(clearOlder()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.mode === 'navigate') event.respondWith(freshOrKept(request));
  else if (origin === worker.location.origin && pathname.startsWith('/assets/'))
    event.respondWith(keptOrFresh(request));
  else if (origin === worker.location.origin && shownInRoom.test(pathname))
    event.respondWith(freshOrKeptByPage(request));
});

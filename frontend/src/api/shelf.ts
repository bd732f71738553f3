const prefix = 'familjenavet-guides ';

/**
 * Where the programme's content lies on this device for the one who is signed in, so that a session can be led without
 * a network; and who is expected today, for a day (A12). Nothing where the browser keeps nothing, as on a page without https.
 */
export async function shelfOf(subject: string): Promise<Cache | undefined> {
  return 'caches' in globalThis ? caches.open(prefix + subject) : undefined;
}

/** Takes away what lies here for anyone else; for everyone when nobody is signed in. */
export async function clearShelves(subject?: string): Promise<void> {
  if (!('caches' in globalThis)) return;
  const others = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== prefix + subject);
  await Promise.all(others.map((name) => caches.delete(name)));
}

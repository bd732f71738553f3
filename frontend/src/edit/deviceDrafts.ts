import { createStore, del, get, keys, set, type UseStore } from 'idb-keyval';
import type { Keeper, Kept } from './Autosave';

let opened: UseStore | undefined;

/** A browser without a store refuses each call, and whoever keeps something there is told. */
function store(): UseStore {
  opened ??= createStore('familjenavet-drafts-1', 'drafts');
  return opened;
}

/** What a person has written and the server has not yet taken, in one place; it outlives the page and the session. */
export function deviceKeeper<V>(subject: string, place: string): Keeper<V> {
  const key = `${subject} ${place}`;
  return {
    read: async () => get<Kept<V>>(key, store()),
    write: async (kept) => set(key, kept, store()),
    forget: async () => del(key, store()),
  };
}

/** The places where this person has something that the server has not taken. */
export async function placesKept(subject: string): Promise<string[]> {
  const all = await keys<string>(store());
  return all.filter((key) => key.startsWith(`${subject} `)).map((key) => key.slice(subject.length + 1));
}

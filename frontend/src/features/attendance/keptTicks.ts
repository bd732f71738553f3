import { createStore, del, get, set, type UseStore } from 'idb-keyval';
import type { TickKeeper, Ticks } from './MarkQueue';

let opened: UseStore | undefined;

/** A browser without a store refuses each call, and whoever keeps something there is told. */
function store(): UseStore {
  opened ??= createStore('familjenavet-ticks-1', 'ticks');
  return opened;
}

/** Ticks of a session that the server has not taken, without names; each person's lie apart, and outlive a session. */
export function tickKeeper(subject: string, session: string): TickKeeper {
  const key = `${subject} ${session}`;
  return {
    read: async () => get<Ticks>(key, store()),
    write: async (ticks) => (Object.keys(ticks).length > 0 ? set(key, ticks, store()) : del(key, store())),
  };
}

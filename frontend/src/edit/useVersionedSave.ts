import { useState } from 'react';
import type { Versioned } from '../api/client';
import { statusOf } from '../api/problems';
import { choose, clashOf, isOpen, settled, type Clash, type Values } from '../lib/threeWay';

/** How a thing that has an ETag is read into a form and written back. */
export interface Versions<Data, V extends Values> {
  /** The version that the form was opened on; one that comes later must not change what the person builds on. */
  opened: Versioned<Data>;
  read: (data: Data) => V;
  /** Writes on top of the given version, with its ETag in If-Match. */
  write: (onto: Versioned<Data>, values: V) => Promise<Versioned<Data>>;
  /** Fetches the newest version. */
  fetch: () => Promise<Versioned<Data>>;
}

export interface Saved<Data> {
  now: Versioned<Data>;
  /** What it was written on. */
  before: Versioned<Data>;
  /** Somebody else changed it meanwhile, and both changes hold. */
  isTogether: boolean;
}

export interface OpenClash<Data, V extends Values> extends Clash<V> {
  newest: Versioned<Data>;
}

/** Nothing when somebody else was first. */
async function unlessOutdated<Result>(writing: Promise<Result>): Promise<Result | null> {
  try {
    return await writing;
  } catch (error) {
    if (statusOf(error) === 412) return null;
    throw error;
  }
}

/**
 * Saves on the version that was opened. When someone else was first (412) the newest is fetched: changes of different
 * fields are joined quietly, and where both changed the same field the person chooses. Nothing is overwritten unseen.
 */
export function useVersionedSave<Data, V extends Values>(
  versions: Versions<Data, V>,
  onSaved: (saved: Saved<Data>) => void,
) {
  const { opened, read, write, fetch } = versions;
  const [clash, setClash] = useState<OpenClash<Data, V> | null>(null);

  const send = async (mine: V, onto: Versioned<Data>): Promise<void> => {
    const now = await unlessOutdated(write(onto, mine));
    if (!now) return meet(mine, onto);
    setClash(null);
    onSaved({ now, before: onto, isTogether: onto !== opened });
  };

  const meet = async (mine: V, base: Versioned<Data>): Promise<void> => {
    const newest = await fetch();
    const met = clashOf(read(base.data), mine, read(newest.data));
    if (isOpen(met)) setClash({ ...met, newest });
    else await send(settled(met), newest);
  };

  return {
    clash,
    save: (values: V) => send(values, opened),
    choose: (field: keyof V & string, isMine: boolean) =>
      setClash((before) => before && { ...before, ...choose(before, field, isMine) }),
    saveChosen: (chosen: OpenClash<Data, V>) => send(settled(chosen), chosen.newest),
    close: () => setClash(null),
  };
}

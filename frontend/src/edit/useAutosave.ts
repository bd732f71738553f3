import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Values } from '../lib/threeWay';
import { Autosave, type Ways } from './Autosave';

/** Warns only when leaving would lose something: the browser keeps nothing, and the server has not taken it. */
function warn<Data, V extends Values>(autosave: Autosave<Data, V>, event: BeforeUnloadEvent): void {
  if (autosave.isDirty() && !autosave.now().isKept) event.preventDefault();
}

/** Saves by itself as long as the page is open; `ways` are those of the first time. */
export function useAutosave<Data, V extends Values>(ways: Ways<Data, V>) {
  const [autosave] = useState(() => new Autosave(ways));
  useEffect(() => {
    const end = autosave.begin();
    const leaving = (event: BeforeUnloadEvent) => warn(autosave, event);
    globalThis.addEventListener('online', autosave.hurry);
    globalThis.addEventListener('beforeunload', leaving);
    document.addEventListener('visibilitychange', autosave.hurry);
    return () => {
      globalThis.removeEventListener('online', autosave.hurry);
      globalThis.removeEventListener('beforeunload', leaving);
      document.removeEventListener('visibilitychange', autosave.hurry);
      end();
    };
  }, [autosave]);
  return { autosave, writing: useSyncExternalStore(autosave.subscribe, autosave.now) };
}

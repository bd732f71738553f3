import { useEffect, useState } from 'preact/hooks';
import type { Search } from './ask';

/** Where one is: in the list with its search, or at one centre. */
export interface Whereabouts {
  centreId?: string;
  search: Search;
}

const names = ['municipality', 'service', 'language', 'q'] as const;

export function read(path: string, query: string): Whereabouts {
  const parameters = new URLSearchParams(query);
  const search: Search = {};
  for (const name of names) {
    const value = parameters.get(name);
    if (value) search[name] = value;
  }
  const centreId = /^\/p\/centres\/([^/]+)\/?$/.exec(path)?.[1];
  return centreId ? { centreId: decodeURIComponent(centreId), search } : { search };
}

export function addressOf({ centreId, search }: Whereabouts): string {
  const filled = Object.entries(search).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const query = new URLSearchParams(filled).toString();
  return (centreId ? `/p/centres/${encodeURIComponent(centreId)}` : '/p/') + (query && `?${query}`);
}

/** The state of the page lives in its address; back and forward work. */
export function useWhereabouts(): [Whereabouts, (to: Whereabouts, replace?: boolean) => void] {
  const here = () => read(location.pathname, location.search);
  const [whereabouts, setWhereabouts] = useState(here);
  useEffect(() => {
    const follow = () => setWhereabouts(here());
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const go = (to: Whereabouts, replace = false) => {
    history[replace ? 'replaceState' : 'pushState'](null, '', addressOf(to));
    setWhereabouts(to);
  };
  return [whereabouts, go];
}

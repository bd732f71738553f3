import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Me } from '../api/schema';
import { workPlaces, type WorkPlace } from '../api/workPlace';

/** The place named in the address, if it is one of the person's own; else their first. */
export function useChosenPlace(me: Me | null): WorkPlace | null {
  const { place: path } = useSearch({ from: '__root__' });
  return useMemo(() => {
    const places = me ? workPlaces(me) : [];
    return places.find((place) => place.path === path) ?? places[0] ?? null;
  }, [me, path]);
}

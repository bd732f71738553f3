import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { PeriodKind, PlaceKind } from '../../../api/schema';

const route = getRouteApi('/signed-in/figures/fathers');

/** Men, and apart from them the second parents: they are not always the same people. */
export const codes = ['men-attending', 'second-parents-attending'] as const;
export const levels = ['MUNICIPALITY', 'CENTRE'] as const satisfies PlaceKind[];
type Level = (typeof levels)[number];
/** What is compared is of the same time; at small places little is shown of a term. */
export const lengths = ['TERM', 'YEAR'] as const satisfies PeriodKind[];

interface FathersSearch {
  of?: string | undefined;
  by?: string | undefined;
  at?: string | undefined;
  over?: string | undefined;
}

/** Who is counted, beside each other where, over how long, and at which place by the hours; it lives in the address. */
export function useFathersSearch(home: string) {
  const search: FathersSearch = route.useSearch();
  const navigate = useNavigate({ from: '/figures/fathers' });
  const isWithin = search.at === home || search.at?.startsWith(`${home}/`);
  const level: Level = levels.find((known) => known === search.by) ?? (home.includes('/') ? 'CENTRE' : 'MUNICIPALITY');
  return {
    code: codes.find((known) => known === search.of) ?? codes[0],
    level,
    over: lengths.find((known) => known === search.over) ?? lengths[0],
    at: (isWithin && search.at) || home,
    change: (part: FathersSearch) =>
      void navigate({ search: (before) => ({ ...before, ...part }), resetScroll: false }),
  };
}

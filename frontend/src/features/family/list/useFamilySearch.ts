import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { WorkPlace } from '../../../api/workPlace';
import type { FamilyFilter } from '../queries';

const route = getRouteApi('/signed-in/families');

const filters = ['q', 'childFrom', 'childTo'] as const;
export type FamilySearch = { [name in (typeof filters)[number] | 'sort' | 'cursor']?: string | undefined };

/** Of a word, what the API can look for; one letter finds half the register. */
function asked(q: string | undefined): string | undefined {
  const word = q?.trim().slice(0, 60) ?? '';
  return word.length >= 2 ? word : undefined;
}

export function isFiltered(search: FamilySearch): boolean {
  return Boolean(asked(search.q) ?? search.childFrom ?? search.childTo);
}

/** What the API is asked for: the filters of the address, in the register of the centre one works at. */
export function filterOf(search: FamilySearch, place: WorkPlace | null): FamilyFilter {
  const { childFrom, childTo, cursor, sort = '-registered' } = search;
  const filter = { q: asked(search.q), childFrom, childTo, cursor, sort, centre: place?.centreId };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value)) as FamilyFilter;
}

/** The list's state lives in the address, so that one comes back to the same list. */
export function useFamilySearch() {
  const search: FamilySearch = route.useSearch();
  const navigate = useNavigate({ from: '/families' });
  return {
    search,
    change: (part: FamilySearch, replace = false) =>
      void navigate({ search: (before) => ({ ...before, cursor: undefined, ...part }), replace }),
    clear: () => void navigate({ search: (before) => ({ place: before.place, sort: before.sort }) }),
  };
}

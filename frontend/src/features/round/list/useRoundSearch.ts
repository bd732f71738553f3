import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { WorkPlace } from '../../../api/workPlace';
import type { RoundFilter } from '../queries';

const route = getRouteApi('/signed-in/surveys/rounds');

const filters = ['status', 'at'] as const;
export type RoundSearch = { [name in (typeof filters)[number] | 'cursor']?: string | undefined };

export function isFiltered(search: RoundSearch): boolean {
  return filters.some((name) => search[name]);
}

/** What the API is asked for: the filters of the address, at the centre one works at. */
export function filterOf({ status, at, cursor }: RoundSearch, place: WorkPlace | null): RoundFilter {
  const filter = { status, cursor, place: place?.level === 'centre' ? place.path : at };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value)) as RoundFilter;
}

/** The list's state lives in the address. */
export function useRoundSearch() {
  const search: RoundSearch = route.useSearch();
  const navigate = useNavigate({ from: '/surveys/rounds' });
  return {
    search,
    change: (part: RoundSearch) => void navigate({ search: (before) => ({ ...before, cursor: undefined, ...part }) }),
    clear: () => void navigate({ search: (before) => ({ place: before.place }) }),
  };
}

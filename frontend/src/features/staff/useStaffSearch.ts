import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { WorkPlace } from '../../api/workPlace';
import type { StaffFilter } from './queries';

const route = getRouteApi('/signed-in/staff');

const filters = ['q', 'state', 'profession', 'training'] as const;
export type StaffSearch = { [name in (typeof filters)[number] | 'sort' | 'cursor']?: string | undefined };

export function isFiltered(search: StaffSearch): boolean {
  return filters.some((name) => search[name]);
}

/** What the API is asked for: the filters of the address, at the centre that one works in. */
export function filterOf(search: StaffSearch, place: WorkPlace | null): StaffFilter {
  const asked = { ...search, place: undefined, centre: place?.centreId, sort: search.sort ?? 'name' };
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value)) as StaffFilter;
}

/** The list's state lives in the address, so that a shared link shows the same list. */
export function useStaffSearch() {
  const search: StaffSearch = route.useSearch();
  const navigate = useNavigate({ from: '/staff' });
  return {
    search,
    change: (part: StaffSearch, replace = false) =>
      void navigate({ search: (before) => ({ ...before, cursor: undefined, ...part }), replace }),
    clear: () => void navigate({ search: (before) => ({ place: before.place, sort: before.sort }) }),
  };
}

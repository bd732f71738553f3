import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { WorkPlace } from '../../api/workPlace';
import type { GroupFilter } from './queries';

const route = getRouteApi('/signed-in/groups');

const filters = ['q', 'status', 'part', 'daytime', 'centre', 'language', 'led'] as const;
export type GroupSearch = { [name in (typeof filters)[number] | 'sort' | 'cursor']?: string | undefined };

export function isFiltered(search: GroupSearch): boolean {
  return filters.some((name) => search[name]);
}

/** What the API is asked for: the filters of the address, inside the place one works in. */
export function filterOf(search: GroupSearch, place: WorkPlace | null): GroupFilter {
  const asked = {
    ...Object.fromEntries([...filters, 'cursor' as const].map((name) => [name, search[name]])),
    region: place?.regionCode,
    municipality: place?.centreId ? undefined : place?.municipalityCode,
    centre: place?.centreId ?? search.centre,
    led: search.led ? true : undefined,
    sort: search.sort ?? 'next',
  };
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value)) as GroupFilter;
}

/** The list's state lives in the address, so that a shared link shows the same list. */
export function useGroupSearch() {
  const search: GroupSearch = route.useSearch();
  const navigate = useNavigate({ from: '/groups' });
  return {
    search,
    /** A change begins again from the first page unless it is to another page. */
    change: (part: GroupSearch, replace = false) =>
      void navigate({ search: (before) => ({ ...before, cursor: undefined, ...part }), replace }),
    clear: () => void navigate({ search: (before) => ({ place: before.place, sort: before.sort }) }),
  };
}

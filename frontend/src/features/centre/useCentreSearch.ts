import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { WorkPlace } from '../../api/workPlace';
import type { CentreFilter } from './queries';

const route = getRouteApi('/signed-in/centres');

const filters = ['q', 'municipality', 'kind', 'stage', 'status', 'service', 'language'] as const;
type Filter = (typeof filters)[number];
export type CentreSearch = { [name in Filter | 'sort' | 'cursor']?: string | undefined };

export function isFiltered(search: CentreSearch): boolean {
  return filters.some((name) => search[name]);
}

/** What the API is asked for: the filters of the address, inside the place one works in. */
export function filterOf(search: CentreSearch, place: WorkPlace | null): CentreFilter {
  const municipality = place?.municipalityCode ?? search.municipality;
  const asked = {
    ...Object.fromEntries([...filters, 'sort', 'cursor'].map((name) => [name, search[name as Filter]])),
    region: place?.regionCode,
    municipality,
    sort: search.sort ?? 'name',
  };
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value)) as CentreFilter;
}

/** The list's state lives in the address, so that a shared link shows the same list. */
export function useCentreSearch() {
  const search: CentreSearch = route.useSearch();
  const navigate = useNavigate({ from: '/centres' });
  return {
    search,
    /** A change begins again from the first page unless it is to another page. */
    change: (part: CentreSearch, replace = false) =>
      void navigate({ search: (before) => ({ ...before, cursor: undefined, ...part }), replace }),
    clear: () => void navigate({ search: (before) => ({ place: before.place, sort: before.sort }) }),
  };
}

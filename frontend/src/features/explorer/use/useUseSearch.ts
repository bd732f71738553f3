import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { UseFilter } from '../../../api/schema';
import { useWorkPlace } from '../../../api/workPlace';

const route = getRouteApi('/signed-in/programme/use');

/** What the address holds: where and when, and how each table is ordered. */
interface UseSearch {
  at?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  guides?: string | undefined;
  cards?: string | undefined;
  perspectives?: string | undefined;
}

export function useUseSearch() {
  const search: UseSearch = route.useSearch();
  const navigate = useNavigate({ from: '/programme/use' });
  const home = useWorkPlace()?.path ?? '';
  const { from, to } = search;
  const at = search.at ?? home;
  const filter: UseFilter = { place: at, ...(from ? { from } : {}), ...(to ? { to } : {}) };
  return {
    search,
    at,
    filter,
    change: (part: UseSearch) =>
      void navigate({ search: (before) => ({ ...before, ...part }), resetScroll: false, replace: true }),
  };
}

import { getRouteApi, useNavigate } from '@tanstack/react-router';

const route = getRouteApi('/signed-in/figures/offering');

interface OfferingSearch {
  show?: string | undefined;
  guide?: string | undefined;
}

/** Which centres are listed: those that lack something, or all; or those that lack one guide. It lives in the address. */
export function useOfferingSearch() {
  const search: OfferingSearch = route.useSearch();
  const navigate = useNavigate({ from: '/figures/offering' });
  return {
    show: search.show === 'all' ? ('all' as const) : ('missing' as const),
    guide: search.guide,
    change: (part: OfferingSearch) =>
      void navigate({ search: (before) => ({ ...before, ...part }), resetScroll: false }),
  };
}

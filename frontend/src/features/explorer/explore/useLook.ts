import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { indicatorsQuery } from '../../../api/indicators';
import { useWorkPlace } from '../../../api/workPlace';
import { lookOf, type LookSearch } from './look';

const route = getRouteApi('/signed-in/figures/explore');

/** What one looks at, and all that can be counted; it lives in the address, so that a shared link shows the same. */
export function useLook() {
  const search: LookSearch = route.useSearch();
  const navigate = useNavigate({ from: '/figures/explore' });
  const home = useWorkPlace()?.path ?? '';
  const indicators = useQuery(indicatorsQuery);
  return {
    indicators,
    look: indicators.data && lookOf(search, indicators.data, home),
    change: (part: LookSearch) =>
      void navigate({ search: (before) => ({ ...before, ...part }), resetScroll: false, replace: true }),
  };
}

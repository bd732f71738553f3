import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { indicatorsQuery } from '../../../api/indicators';
import { useWorkPlace } from '../../../api/workPlace';
import { trendLookOf, type TrendSearch } from './look';

const route = getRouteApi('/signed-in/figures/trend');

/** What is followed over time; it lives in the address, so that a shared link shows the same. */
export function useTrendLook() {
  const search: TrendSearch = route.useSearch();
  const navigate = useNavigate({ from: '/figures/trend' });
  const home = useWorkPlace()?.path ?? '';
  const indicators = useQuery(indicatorsQuery);
  return {
    indicators,
    look: indicators.data && trendLookOf(search, indicators.data, home),
    change: (part: TrendSearch) =>
      void navigate({ search: (before) => ({ ...before, ...part }), resetScroll: false, replace: true }),
  };
}

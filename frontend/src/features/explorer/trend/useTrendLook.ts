import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useIndicators } from '../../../api/indicators';
import { useWorkPlace } from '../../../api/workPlace';
import { askedFor } from '../askedFor';
import { useSeriesLength } from '../useSeriesLength';
import { trendLookOf, type TrendSearch } from './look';

const route = getRouteApi('/signed-in/figures/trend');

/** What is followed over time; it lives in the address, so that a shared link shows the same. */
export function useTrendLook() {
  const search: TrendSearch = route.useSearch();
  const navigate = useNavigate({ from: '/figures/trend' });
  const home = useWorkPlace()?.path ?? '';
  const indicators = useIndicators();
  const { isKnown, length } = useSeriesLength(askedFor(search, indicators.data ?? []), search.at ?? home);
  return {
    indicators,
    /** Not before it is known what it is told over. */
    isWaiting: !isKnown,
    look: indicators.data && trendLookOf(search, indicators.data, home, length),
    change: (part: TrendSearch) =>
      void navigate({ search: (before) => ({ ...before, ...part }), resetScroll: false, replace: true }),
  };
}

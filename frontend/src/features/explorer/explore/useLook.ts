import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useIndicators } from '../../../api/indicators';
import { useWorkPlace } from '../../../api/workPlace';
import { askedFor } from '../askedFor';
import { useSeriesLength } from '../useSeriesLength';
import { lookOf, type LookSearch } from './look';

const route = getRouteApi('/signed-in/figures/explore');

/** What one looks at, and all that can be counted; it lives in the address, so that a shared link shows the same. */
export function useLook() {
  const search: LookSearch = route.useSearch();
  const navigate = useNavigate({ from: '/figures/explore' });
  const home = useWorkPlace()?.path ?? '';
  const indicators = useIndicators();
  const { isKnown, length } = useSeriesLength(askedFor(search, indicators.data ?? []), search.at ?? home);
  return {
    indicators,
    /** Not before it is known what it is told over. */
    isWaiting: !isKnown,
    look: indicators.data && lookOf(search, indicators.data, home, length),
    change: (part: LookSearch) =>
      void navigate({ search: (before) => ({ ...before, ...part }), resetScroll: false, replace: true }),
  };
}

import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { WorkPlace } from '../../../api/workPlace';
import { today } from '../../../lib/dates';
import { orderOf } from './offered';
import { daysOf, periodOf } from './period';
import type { OfferingFilter } from './queries';

const route = getRouteApi('/signed-in/groups/offer');

export type OfferSearch = { [name in 'period' | 'municipality' | 'sort']?: string | undefined };

/** What the API is asked for: the time and the municipality of the address, inside the place one works in. */
export function filterOf(search: OfferSearch, place: WorkPlace | null): OfferingFilter {
  const period = periodOf(search.period);
  const asked = {
    region: place?.regionCode,
    municipality: place?.municipalityCode ?? search.municipality,
    ...(period !== 'ahead' && daysOf(period, today())),
  };
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value));
}

/** The state of the page lives in the address, so that a shared link shows the same. */
export function useOfferSearch() {
  const search: OfferSearch = route.useSearch();
  const navigate = useNavigate({ from: '/groups/offer' });
  return {
    search,
    period: periodOf(search.period),
    order: orderOf(search.sort),
    /** What one looks at stays where it is on the screen. */
    change: (part: OfferSearch) => void navigate({ search: (before) => ({ ...before, ...part }), resetScroll: false }),
  };
}

import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { allPages } from './allPages';
import { api, take } from './client';
import type {
  GuideUse,
  Indicator,
  IndicatorTrend,
  IndicatorValue,
  LiveFilter,
  LiveIndicatorValue,
  OfferingFilter,
  PackageOffering,
  TrendFilter,
  UseFilter,
  ValueFilter,
} from './schema';

/** Everything that is read of indicators; it is read anew when targets were changed. */
export const indicatorsKey = ['indicators'] as const;

/** What is counted, and how; some twenty, and a region's own. */
export const indicatorsQuery = queryOptions({
  queryKey: [...indicatorsKey, 'all'],
  queryFn: async (): Promise<Indicator[]> => (await take(api.GET('/indicators'))).items,
  staleTime: Infinity,
});

/** All values that the filter lets through; ask for no more than some hundreds. */
export function indicatorValuesQuery(filter: ValueFilter) {
  return queryOptions({
    queryKey: [...indicatorsKey, 'values', filter],
    queryFn: (): Promise<IndicatorValue[]> =>
      allPages((at) => take(api.GET('/indicator-values', { params: { query: { ...filter, ...at } } }))),
    placeholderData: keepPreviousData,
  });
}

/** How indicators have moved at one place, each a series; all of them where none is named. */
export function indicatorTrendsQuery(filter: TrendFilter) {
  return queryOptions({
    queryKey: [...indicatorsKey, 'trends', filter],
    queryFn: async (): Promise<IndicatorTrend[]> =>
      (await take(api.GET('/indicator-trends', { params: { query: filter } }))).items,
  });
}

/** A centre's own figures as they are now, for those who know the families there. */
export function liveIndicatorValuesQuery(filter: LiveFilter) {
  return queryOptions({
    queryKey: [...indicatorsKey, 'live', filter],
    queryFn: async (): Promise<LiveIndicatorValue[]> =>
      (await take(api.GET('/live-indicator-values', { params: { query: filter } }))).items,
  });
}

/** What each centre that takes part offers of the base package. */
export function packageOfferingsQuery(filter: OfferingFilter) {
  return queryOptions({
    queryKey: [...indicatorsKey, 'offerings', filter],
    queryFn: (): Promise<PackageOffering[]> =>
      allPages((at) => take(api.GET('/package-offerings', { params: { query: { ...filter, ...at } } }))),
  });
}

/** How the guides are used: sessions, cards, perspectives. */
export function programmeUseQuery(filter: UseFilter) {
  return queryOptions({
    queryKey: [...indicatorsKey, 'use', filter],
    queryFn: (): Promise<GuideUse[]> =>
      allPages((at) => take(api.GET('/programme-use', { params: { query: { ...filter, ...at } } }))),
    placeholderData: keepPreviousData,
  });
}

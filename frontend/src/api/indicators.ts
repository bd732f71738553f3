import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { allPages } from './allPages';
import { api, succeed, take, takeVersioned, type Versioned } from './client';
import type {
  GuideUse,
  Indicator,
  IndicatorTrend,
  IndicatorValue,
  LiveFilter,
  LiveIndicatorValue,
  OfferingFilter,
  PackageOffering,
  TrendAnnotation,
  TrendAnnotationDetails,
  TrendFilter,
  UseFilter,
  ValueFilter,
} from './schema';
import { useWorkPlace } from './workPlace';

/** Everything that is read of indicators; it is read anew when targets were changed. */
export const indicatorsKey = ['indicators'] as const;

/** What is counted, and how; some twenty, and the region's own. */
function indicatorsQuery(region: string | undefined) {
  return queryOptions({
    queryKey: [...indicatorsKey, 'all', region],
    queryFn: async (): Promise<Indicator[]> =>
      (await take(api.GET('/indicators', { params: { query: region ? { region } : {} } }))).items,
    staleTime: Infinity,
  });
}

/** Those of the region where one works. */
export function useIndicators() {
  return useQuery(indicatorsQuery(useWorkPlace()?.regionCode));
}

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

export function createAnnotation(details: TrendAnnotationDetails, key: string): Promise<TrendAnnotation> {
  return take(api.POST('/trend-annotations', { body: details, params: { header: { 'Idempotency-Key': key } } }));
}

export function fetchAnnotation(id: string): Promise<Versioned<TrendAnnotation>> {
  return takeVersioned(api.GET('/trend-annotations/{id}', { params: { path: { id } } }));
}

/** What was read of an annotation, for what builds on it. */
function onto({ data, etag }: Versioned<TrendAnnotation>) {
  return { params: { path: { id: data.id }, header: { 'If-Match': etag } } };
}

export function replaceAnnotation(
  read: Versioned<TrendAnnotation>,
  details: TrendAnnotationDetails,
): Promise<TrendAnnotation> {
  return take(api.PUT('/trend-annotations/{id}', { ...onto(read), body: details }));
}

export function deleteAnnotation(read: Versioned<TrendAnnotation>): Promise<void> {
  return succeed(api.DELETE('/trend-annotations/{id}', onto(read)));
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

import { useQueries } from '@tanstack/react-query';
import { indicatorTrendsQuery, useIndicators } from '../../../api/indicators';
import type { Indicator, PeriodKind, TrendFilter } from '../../../api/schema';
import { changeOf, surestFirst, type Change } from './changes';

export interface NamedChange extends Change {
  indicator: Indicator;
}

/** What is counted is told month by month, what is asked for with each round of a survey. */
const periodKinds: PeriodKind[] = ['MONTH', 'ROUND'];

/** What others have counted may be told less often than by month. */
const seldom: PeriodKind[] = ['TERM', 'YEAR'];

/** Which trends there are to ask for: of the given indicators, or of all. */
function trendFilters(place: string, indicators: Indicator[], codes?: string[]): TrendFilter[] {
  const takenIn = codes ? [] : indicators.filter(({ source }) => source === 'IMPORTED').map(({ code }) => code);
  const filter = (periodKind: PeriodKind, asked?: string[]): TrendFilter => ({
    place,
    periodKind,
    gender: 'ALL',
    ...(asked ? { indicator: asked.join() } : {}),
  });
  return [
    ...periodKinds.map((periodKind) => filter(periodKind, codes)),
    ...(takenIn.length > 0 ? seldom : []).map((periodKind) => filter(periodKind, takenIn)),
  ];
}

/** How indicators have changed at a place, the surest first; of all people, not of women or men alone. */
export function useChanges(place: string, codes?: string[]) {
  const indicators = useIndicators();
  const trends = useQueries({
    queries: trendFilters(place, indicators.data ?? [], codes).map(indicatorTrendsQuery),
  });
  const changes = trends
    .flatMap(({ data = [] }) => data)
    .flatMap((trend) => {
      const indicator = indicators.data?.find(({ code }) => code === trend.indicator);
      const change = changeOf(trend);
      return indicator && change ? [{ ...change, indicator }] : [];
    });
  return {
    changes: surestFirst(changes),
    isWaiting: [indicators, ...trends].some(({ isPending }) => isPending),
    error: [indicators, ...trends].find(({ error }) => error)?.error ?? null,
    again: () => void Promise.all([indicators, ...trends].map(({ refetch }) => refetch())),
  };
}

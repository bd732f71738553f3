import { useQueries, useQuery } from '@tanstack/react-query';
import { indicatorsQuery, indicatorTrendsQuery } from '../../../api/indicators';
import type { Indicator } from '../../../api/indicatorTypes';
import { changeOf, surestFirst, type Change } from './changes';

export interface NamedChange extends Change {
  indicator: Indicator;
}

/** How each of the indicators has changed at a place, the surest first; of all people, not of women or men alone. */
export function useChanges(place: string, codes: string[]) {
  const indicators = useQuery(indicatorsQuery);
  const trends = useQueries({
    queries: codes.map((indicator) => indicatorTrendsQuery({ indicator, place, gender: 'ALL' })),
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
    isWaiting: indicators.isPending || trends.some(({ isPending }) => isPending),
    error: indicators.error ?? trends.find(({ error }) => error)?.error,
    again: () => void Promise.all([indicators.refetch(), ...trends.map(({ refetch }) => refetch())]),
  };
}

import { useQuery } from '@tanstack/react-query';
import { indicatorsQuery, indicatorTrendsQuery } from '../../../api/indicators';
import type { Indicator } from '../../../api/schema';
import { changeOf, surestFirst, type Change } from './changes';

export interface NamedChange extends Change {
  indicator: Indicator;
}

/** How indicators have changed at a place, the surest first; of all people, not of women or men alone. */
export function useChanges(place: string, codes?: string[]) {
  const indicators = useQuery(indicatorsQuery);
  const trends = useQuery(
    indicatorTrendsQuery({ place, gender: 'ALL', ...(codes ? { indicator: codes.join() } : {}) }),
  );
  const changes = (trends.data ?? []).flatMap((trend) => {
    const indicator = indicators.data?.find(({ code }) => code === trend.indicator);
    const change = changeOf(trend);
    return indicator && change ? [{ ...change, indicator }] : [];
  });
  return {
    changes: surestFirst(changes),
    isWaiting: indicators.isPending || trends.isPending,
    error: indicators.error ?? trends.error,
    again: () => void Promise.all([indicators.refetch(), trends.refetch()]),
  };
}

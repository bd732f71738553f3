import { useQuery } from '@tanstack/react-query';
import { indicatorValuesQuery } from '../../../api/indicators';
import type { IndicatorValue } from '../../../api/schema';
import { periodOf, valuesFilter, wholeFilter, type Look } from './look';

/** The values of a look, beside those of the whole that they are parts of. */
export interface Looked {
  /** The whole in the same period, or in its newest where each place has its own. */
  whole: IndicatorValue | undefined;
  /** Those that the whole has been counted in, the newest first. */
  periods: string[];
  period: string | undefined;
  /** Undefined while they are awaited. */
  values: IndicatorValue[] | undefined;
}

export function useValues(look: Look) {
  const wholes = useQuery(indicatorValuesQuery(wholeFilter(look)));
  const newestFirst = (wholes.data ?? []).toSorted((one, other) => (one.lastDay < other.lastDay ? 1 : -1));
  const periods = [...new Set(newestFirst.map(({ period }) => period))];
  const period = periodOf(look, periods);
  const isKnown = wholes.data !== undefined && !wholes.isPlaceholderData;
  const values = useQuery({ ...indicatorValuesQuery(valuesFilter(look, period)), enabled: isKnown });
  const whole = newestFirst.find((one) => period === undefined || one.period === period);
  const looked: Looked = { whole, periods, period, values: values.data };
  return {
    looked,
    error: wholes.error ?? values.error,
    retry: () => void Promise.all([wholes.refetch(), values.refetch()]),
  };
}

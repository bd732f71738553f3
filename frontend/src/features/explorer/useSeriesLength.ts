import { useQuery } from '@tanstack/react-query';
import { indicatorValuesQuery } from '../../api/indicators';
import type { Indicator, PeriodKind } from '../../api/schema';

interface SeriesLength {
  isKnown: boolean;
  length?: PeriodKind;
}

/** Over what an indicator that was taken in from others is told there: years, terms or months, the same in all of it. */
export function useSeriesLength(indicator: Indicator | undefined, place: string): SeriesLength {
  const isTakenIn = indicator?.source === 'IMPORTED';
  const newest = useQuery({
    ...indicatorValuesQuery({
      indicator: indicator?.code ?? '',
      place,
      gender: 'ALL',
      breakdown: 'NONE',
      latest: true,
    }),
    enabled: isTakenIn,
  });
  if (!isTakenIn) return { isKnown: true };
  if (newest.isPending || newest.isPlaceholderData) return { isKnown: false };
  const length = newest.data?.[0]?.periodKind;
  return length ? { isKnown: true, length } : { isKnown: true };
}

import { useQuery } from '@tanstack/react-query';
import { indicatorValuesQuery, useIndicators } from '../../../api/indicators';
import type { PlaceKind } from '../../../api/schema';

/** An indicator, and its newest figures at all places of a kind within another. */
export function useValuesIn(place: string, placeKind: PlaceKind, code: string) {
  const indicator = useIndicators().data?.find((one) => one.code === code);
  const values = useQuery(
    indicatorValuesQuery({ indicator: code, place, placeKind, gender: 'ALL', breakdown: 'NONE', latest: true }),
  );
  return { indicator, values };
}

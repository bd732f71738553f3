import type { FigureGender, Indicator, PeriodKind, TrendFilter } from '../../../api/schema';
import { askedFor } from '../askedFor';
import { genders } from '../genders';
import { oftenOf, periodKindsOf } from '../periodKinds';

/** What the address holds of what is followed. */
export interface TrendSearch {
  indicator?: string | undefined;
  at?: string | undefined;
  periodKind?: string | undefined;
  gender?: string | undefined;
  view?: string | undefined;
}

/** One indicator at one place, time by time. */
export interface TrendLook {
  indicator: Indicator;
  at: string;
  /** What it is told over. */
  kinds: PeriodKind[];
  periodKind: PeriodKind;
  gender: FigureGender;
  isTable: boolean;
}

/** `length`: of the periods of a series that was taken in. */
export function trendLookOf(
  search: TrendSearch,
  indicators: Indicator[],
  home: string,
  length?: PeriodKind,
): TrendLook | undefined {
  const indicator = askedFor(search, indicators);
  if (!indicator) return undefined;
  const kinds = periodKindsOf(indicator, length);
  return {
    indicator,
    at: search.at ?? home,
    kinds,
    periodKind: kinds.find((kind) => kind === search.periodKind) ?? oftenOf(indicator, length),
    gender: (indicator.byGender && genders.find((one) => one === search.gender)) || 'ALL',
    isTable: search.view === 'table',
  };
}

export function trendFilter({ indicator, at, periodKind, gender }: TrendLook): TrendFilter {
  return { indicator: indicator.code, place: at, periodKind, gender };
}

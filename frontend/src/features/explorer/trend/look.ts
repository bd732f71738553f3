import type { FigureGender, Indicator, PeriodKind, TrendFilter } from '../../../api/schema';
import { genders } from '../genders';
import { periodKindsOf } from '../periodKinds';

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
  periodKind: PeriodKind;
  gender: FigureGender;
  isTable: boolean;
}

export function trendLookOf(search: TrendSearch, indicators: Indicator[], home: string): TrendLook | undefined {
  const indicator = indicators.find(({ code }) => code === search.indicator) ?? indicators[0];
  if (!indicator) return undefined;
  const kinds = periodKindsOf(indicator);
  return {
    indicator,
    at: search.at ?? home,
    periodKind: kinds.find((kind) => kind === search.periodKind) ?? oftenOf(indicator),
    gender: (indicator.byGender && genders.find((one) => one === search.gender)) || 'ALL',
    isTable: search.view === 'table',
  };
}

/** As often as it is counted: a change shows sooner by month than by term. */
export function oftenOf(indicator: Indicator): PeriodKind {
  return periodKindsOf(indicator)[0] ?? 'TERM';
}

export function trendFilter({ indicator, at, periodKind, gender }: TrendLook): TrendFilter {
  return { indicator: indicator.code, place: at, periodKind, gender };
}

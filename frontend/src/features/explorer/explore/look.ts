import type { Breakdown, FigureGender, Indicator, PeriodKind, PlaceKind, ValueFilter } from '../../../api/schema';
import { askedFor } from '../askedFor';
import { genders } from '../genders';
import { periodKindsOf } from '../periodKinds';
import { kindOf } from '../../figures/values';

export const views = ['table', 'ranked', 'funnel'] as const;
type View = (typeof views)[number];
export const sizeClasses = ['SMALL', 'LARGE'] as const;
type SizeClass = (typeof sizeClasses)[number];
/** What a region is looked at by. */
export const parts = ['MUNICIPALITY', 'CENTRE'] as const;
type Part = (typeof parts)[number];

/** What the address holds of what is looked at. */
export interface LookSearch {
  indicator?: string | undefined;
  at?: string | undefined;
  part?: string | undefined;
  periodKind?: string | undefined;
  period?: string | undefined;
  gender?: string | undefined;
  breakdown?: string | undefined;
  sizeClass?: string | undefined;
  view?: string | undefined;
  sort?: string | undefined;
}

/** One indicator at one place, of a time, of some or all: what is looked at, and how. */
export interface Look {
  indicator: Indicator;
  /** The path of the place; what is compared lies in it. */
  at: string;
  part: Part;
  /** What it is told over. */
  kinds: PeriodKind[];
  periodKind: PeriodKind;
  /** Undefined for the newest. */
  period: string | undefined;
  gender: FigureGender;
  breakdown: Breakdown;
  sizeClass: SizeClass | undefined;
  view: View;
  sort: string;
}

function oneOf<Value extends string>(known: readonly Value[], value: string | undefined): Value | undefined {
  return known.find((one) => one === value);
}

/**
 * What an address means: what it leaves out is filled in, and what the indicator does not have is left out. A county
 * speaks of terms, but of surveys by their rounds, which every survey has; what was taken in is told over its `length`.
 */
export function lookOf(
  search: LookSearch,
  indicators: Indicator[],
  home: string,
  length?: PeriodKind,
): Look | undefined {
  const indicator = askedFor(search, indicators);
  if (!indicator) return undefined;
  const at = search.at ?? home;
  const kinds = periodKindsOf(indicator, length);
  const usual = indicator.source === 'SURVEY' ? 'ROUND' : 'TERM';
  const periodKind = oneOf(kinds, search.periodKind) ?? length ?? usual;
  const breakdown = oneOf(breakdownsOf({ indicator, at, periodKind }), search.breakdown) ?? 'NONE';
  const sizeClass = breakdown === 'NONE' && kindOf(at) !== 'CENTRE' ? oneOf(sizeClasses, search.sizeClass) : undefined;
  const view = oneOf(views, search.view) ?? 'table';
  return {
    indicator,
    at,
    breakdown,
    sizeClass,
    part: sizeClass || kindOf(at) !== 'REGION' ? 'CENTRE' : (oneOf(parts, search.part) ?? 'MUNICIPALITY'),
    kinds,
    periodKind,
    period: search.period,
    gender: indicator.byGender ? (oneOf(genders, search.gender) ?? 'ALL') : 'ALL',
    view: view === 'funnel' && breakdown !== 'NONE' ? 'ranked' : view,
    sort: search.sort ?? orderOf(indicator, breakdown),
  };
}

type Division = Exclude<Breakdown, 'NONE'>;

/**
 * How an indicator is divided there: sessions and sizes of centres are told of a whole region over a term, sizes also over
 * whatever a survey is told over.
 */
export function breakdownsOf({ indicator, at, periodKind }: Pick<Look, 'indicator' | 'at' | 'periodKind'>): Division[] {
  const isOfRegion = kindOf(at) === 'REGION' && (periodKind === 'TERM' || indicator.source === 'SURVEY');
  return indicator.breakdowns.filter((way) => way !== 'NONE').filter((way) => way === 'START' || isOfRegion);
}

/** The best first where one direction is better; sessions and hours as they come. */
export function orderOf({ direction }: Indicator, breakdown: Breakdown): string {
  if (breakdown !== 'NONE') return 'name';
  return direction === 'LESS' ? 'share' : '-share';
}

/** The whole that the parts are compared with, over all times: it tells which periods there are. */
export function wholeFilter({ indicator, at, periodKind, gender }: Look): ValueFilter {
  return { indicator: indicator.code, place: at, placeKind: kindOf(at), periodKind, gender, breakdown: 'NONE' };
}

/** The values that are shown: of the places in it, or of the place itself by session or by hour. */
export function valuesFilter(look: Look, period: string | undefined): ValueFilter {
  const { indicator, at, part, periodKind, gender, breakdown, sizeClass } = look;
  const isBrokenDown = breakdown !== 'NONE' || kindOf(at) === 'CENTRE';
  const placeKind: PlaceKind = isBrokenDown ? kindOf(at) : part;
  return {
    indicator: indicator.code,
    place: at,
    placeKind,
    periodKind,
    gender,
    breakdown,
    ...(period ? { period } : { latest: true }),
    ...(sizeClass ? { sizeClass } : {}),
  };
}

/** Rounds close on days of their own at each place; the other periods are the same ones everywhere. */
export function periodOf({ periodKind, period }: Look, periods: string[]): string | undefined {
  return period ?? (periodKind === 'ROUND' ? undefined : periods[0]);
}

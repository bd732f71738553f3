/** The contract of the indicators: what is counted, how it stands, how it moves. Shares are 0 to 1, days ISO dates. */
import type { GuideSummary, LocalText } from './schema';

export type PlaceKind = 'REGION' | 'MUNICIPALITY' | 'CENTRE';
export type PeriodKind = 'MONTH' | 'TERM' | 'YEAR' | 'ROUND';
export type FigureGender = 'ALL' | 'WOMAN' | 'MAN';
export type Breakdown = 'NONE' | 'SESSION' | 'START';
export type FigureStatus = 'OK' | 'SUPPRESSED' | 'INSUFFICIENT' | 'MISSING';
export type Verdict = 'NOT_REACHED' | 'CANNOT_TELL' | 'REACHED' | 'REACHED_CONFIRMED';
export type TrendSignal = 'NONE' | 'SHIFT' | 'TREND' | 'TOO_FEW';

export interface FigurePlace {
  path: string;
  name: string;
  kind: PlaceKind;
  /** SCB code; none for a centre. */
  code: string | null;
}

export interface Target {
  share: number;
  by: string | null;
  /** Change per year, in shares. */
  yearly: number | null;
}

export interface IndicatorItem {
  version: number;
  wording: LocalText;
}

export interface Indicator {
  code: string;
  name: LocalText;
  formula: LocalText;
  numerator: LocalText;
  denominator: LocalText;
  source: 'SURVEY' | 'OPERATIONAL';
  direction: 'MORE' | 'LESS' | 'NONE';
  unit: 'SHARE';
  /** What one of the denominator is: "föräldrar". */
  counted: LocalText;
  byGender: boolean;
  breakdowns: Breakdown[];
  periodKinds: PeriodKind[];
  target: Target | null;
}

export interface IndicatorValue {
  indicator: string;
  item: number | null;
  place: FigurePlace;
  sizeClass: 'SMALL' | 'LARGE' | null;
  /** "2026-10", "2026-SPRING", "2026", or the day that a round of a survey closed. */
  period: string;
  periodKind: PeriodKind;
  firstDay: string;
  lastDay: string;
  gender: FigureGender;
  breakdown: Breakdown;
  /** "1" … "20" of SESSION; MORNING, MIDDAY, AFTERNOON, EVENING of START. */
  category: string | null;
  status: FigureStatus;
  statusMark: string;
  numerator: number | null;
  denominator: number | null;
  share: number | null;
  ciLow: number | null;
  ciHigh: number | null;
  method: 'WILSON';
  confidence: number;
  invited: number | null;
  responseRate: number | null;
  verdict: Verdict | null;
  /** All units are counted, so there is no interval. */
  wholePopulation: boolean;
  computedAt: string;
}

export interface TrendPoint {
  period: string;
  lastDay: string;
  status: FigureStatus;
  statusMark: string;
  numerator: number | null;
  denominator: number | null;
  share: number | null;
  ciLow: number | null;
  ciHigh: number | null;
  /** Part of the signal. */
  isUnusual: boolean;
}

export interface IndicatorTrend {
  indicator: string;
  item: number | null;
  place: FigurePlace;
  gender: FigureGender;
  periodKind: PeriodKind;
  points: TrendPoint[];
  median: number | null;
  baselineTo: string | null;
  usefulPoints: number;
  longestRun: number | null;
  longestRunMost: number | null;
  crossings: number | null;
  crossingsLeast: number | null;
  signal: TrendSignal;
  ruleSet: 'ANHOEJ';
  target: number | null;
}

export interface OfferedGuide extends Pick<GuideSummary, 'key' | 'number' | 'title'> {
  offered: boolean;
  planned: boolean;
  lastMonth: string | null;
  /** Those of the last twelve months in which it was held or planned, "2025-12". */
  months: string[];
  /** The credit is shared from a joint group. */
  partner: boolean;
}

export interface PackageOffering {
  centre: FigurePlace;
  municipality: FigurePlace;
  sizeClass: 'SMALL' | 'LARGE' | null;
  offersAll: boolean;
  offered: number;
  wanted: number;
  /** What the coordinator stated in the mapping; null if never. */
  stated: number | null;
  inStart: boolean;
  guides: OfferedGuide[];
}

export interface GuideUse extends Pick<GuideSummary, 'key' | 'number' | 'title'> {
  sessionsHeld: number;
  sessionsCancelled: number;
  sessionsPlanned: number;
  leadersTrained: number;
  cards: { key: string; question: LocalText; used: number }[];
  perspectives: { key: string; name: LocalText; touched: number }[];
}

interface Paged {
  limit?: number;
  cursor?: string;
}

export interface ValueFilter extends Paged {
  indicator?: string[];
  place?: string;
  placeKind?: PlaceKind;
  periodKind?: PeriodKind;
  period?: string;
  from?: string;
  to?: string;
  gender?: FigureGender;
  breakdown?: Breakdown;
  sizeClass?: 'SMALL' | 'LARGE';
  latest?: boolean;
}

export interface TrendFilter extends Paged {
  indicator: string;
  place: string;
  periodKind?: PeriodKind;
  gender?: FigureGender;
}

export interface LiveFilter extends Paged {
  place: string;
  periodKind?: PeriodKind;
  day?: string;
}

export interface OfferingFilter extends Paged {
  place?: string;
  missing?: boolean;
  guide?: string;
  day?: string;
}

export interface UseFilter extends Paged {
  place?: string;
  from?: string;
  to?: string;
}

interface ListOf<Item, Query> {
  get: {
    parameters: { query?: Query };
    responses: { 200: { content: { 'application/json': { items: Item[]; next?: string | null } } } };
  };
}

declare module './openapi.gen' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface adds to another
  interface paths {
    '/indicators': ListOf<Indicator, Paged>;
    '/indicator-values': ListOf<IndicatorValue, ValueFilter>;
    '/indicator-trends': ListOf<IndicatorTrend, TrendFilter>;
    '/live-indicator-values': ListOf<IndicatorValue, LiveFilter>;
    '/package-offerings': ListOf<PackageOffering, OfferingFilter>;
    '/programme-use': ListOf<GuideUse, UseFilter>;
  }
}

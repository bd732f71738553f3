import type { IndicatorValue } from '../../api/schema';

/** A value to try things with; `more` is what it is about. */
export function value(more: Partial<IndicatorValue> = {}): IndicatorValue {
  return {
    indicator: 'men-attending',
    item: null,
    place: { path: '06/0685', name: 'Vetlanda', kind: 'MUNICIPALITY', code: '0685', sizeClass: null },
    period: '2026-SPRING',
    periodKind: 'TERM',
    firstDay: '2026-01-01',
    lastDay: '2026-07-31',
    gender: 'ALL',
    breakdown: 'NONE',
    category: null,
    status: 'OK',
    statusMark: '',
    numerator: 9,
    denominator: 30,
    share: 0.3,
    ciLow: 0.167,
    ciHigh: 0.479,
    confidence: 0.95,
    invited: null,
    responseRate: null,
    target: null,
    verdict: null,
    method: 'WILSON',
    computedAt: '2026-11-01T02:00:00Z',
    ...more,
  };
}

/** The same where nothing may be shown. */
export function hidden(more: Partial<IndicatorValue> = {}): IndicatorValue {
  const nothing = { numerator: null, denominator: null, share: null, ciLow: null, ciHigh: null };
  return value({ status: 'SUPPRESSED', statusMark: '..', ...nothing, ...more });
}

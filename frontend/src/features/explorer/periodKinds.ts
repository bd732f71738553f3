import type { Indicator, PeriodKind } from '../../api/schema';

const kinds: Record<Indicator['source'], PeriodKind[]> = {
  SURVEY: ['ROUND', 'TERM', 'YEAR'],
  OPERATIONAL: ['MONTH', 'TERM', 'YEAR'],
  IMPORTED: ['MONTH', 'TERM', 'YEAR'],
};

/**
 * What an indicator is told over, the shortest first: answers by round, what the centres do by month; what was taken in
 * from others over one length, where that is known.
 */
export function periodKindsOf({ source }: Indicator, length?: PeriodKind): PeriodKind[] {
  return length ? [length] : kinds[source];
}

/** As often as it is counted: a change shows sooner by month than by term. */
export function oftenOf(indicator: Indicator, length?: PeriodKind): PeriodKind {
  return periodKindsOf(indicator, length)[0] ?? 'TERM';
}

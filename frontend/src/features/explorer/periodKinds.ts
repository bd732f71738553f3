import type { Indicator, PeriodKind } from '../../api/schema';

const kinds: Record<Indicator['source'], PeriodKind[]> = {
  SURVEY: ['ROUND', 'TERM', 'YEAR'],
  OPERATIONAL: ['MONTH', 'TERM', 'YEAR'],
};

/** What an indicator is told over, the shortest first: answers by round, what the centres do by month. */
export function periodKindsOf({ source }: Indicator): PeriodKind[] {
  return kinds[source];
}

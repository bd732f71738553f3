import type { IndicatorValue } from '../../../api/schema';
import { timeOf } from '../values';

export type Categorised = IndicatorValue & { category: string };

const starts = ['MORNING', 'AFTERNOON', 'EVENING'];

function orderOf(category: string): number {
  return starts.includes(category) ? starts.indexOf(category) : Number(category);
}

/** The hours of the day, or the sessions, at just one place over one time, in their own order. */
export function inOrder(values: IndicatorValue[], path: string): Categorised[] {
  const own = values.filter(({ place }) => place.path === path);
  const period = timeOf(own);
  return own
    .flatMap((value) => (value.period === period && value.category ? [{ ...value, category: value.category }] : []))
    .toSorted((one, other) => orderOf(one.category) - orderOf(other.category));
}

/** The one with the highest share of those that are shown; nothing where there are not two to tell apart. */
export function highestOf(rows: Categorised[]): (Categorised & { share: number }) | undefined {
  const shown = rows.flatMap((row) => (row.share === null ? [] : [{ ...row, share: row.share }]));
  return shown.length < 2 ? undefined : shown.toSorted((one, other) => other.share - one.share)[0];
}

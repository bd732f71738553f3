import type { IndicatorValue } from '../../../api/schema';
import { valueAt } from '../values';

export type Categorised = IndicatorValue & { category: string };

const starts = ['MORNING', 'AFTERNOON', 'EVENING'];

function orderOf(category: string): number {
  return starts.includes(category) ? starts.indexOf(category) : Number(category);
}

/** The newest figure of each hour of the day, or of each session, at just one place, in their own order. */
export function inOrder(values: IndicatorValue[], path: string): Categorised[] {
  const categories = new Set(values.flatMap(({ category }) => category ?? []));
  return [...categories]
    .toSorted((one, other) => orderOf(one) - orderOf(other))
    .flatMap((category) => {
      const own = values.filter((value) => value.category === category);
      const value = valueAt(own, own[0]?.indicator ?? '', path);
      return value ? [{ ...value, category }] : [];
    });
}

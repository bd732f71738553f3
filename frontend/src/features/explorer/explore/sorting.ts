import type { IndicatorValue } from '../../../api/schema';
import { ranked } from '../../../lib/shares';

type Figure = 'share' | 'denominator' | 'responseRate';

/** The columns that values can be ordered by; a "-" before one turns it. */
const figures: Record<string, Figure> = { share: 'share', count: 'denominator', rate: 'responseRate' };

const inOrder = ['MORNING', 'AFTERNOON', 'EVENING', 'SMALL', 'LARGE'];

/** Sessions by their number, hours through the day, the small before the large. */
function ownPlace({ category }: IndicatorValue): number {
  return inOrder.includes(category ?? '') ? inOrder.indexOf(category ?? '') : Number(category);
}

/**
 * Values in the order that was asked for. Those that may not be shown stand last by name whatever it is, so that their
 * place gives no hint; what has an order of its own, as sessions have, keeps it unless a figure is asked for.
 */
export function sorted(values: IndicatorValue[], sort: string): IndicatorValue[] {
  const name = ({ place }: IndicatorValue) => place.name;
  const figure = figures[sort.replace('-', '')];
  if (figure) {
    const share = (value: IndicatorValue) => (value.share === null ? null : value[figure]);
    return ranked(values, { share, name, lowestFirst: !sort.startsWith('-') });
  }
  if (values.some(({ category }) => category !== null)) {
    return values.toSorted((one, other) => ownPlace(one) - ownPlace(other));
  }
  const byName = ranked(values, { share: ({ share }) => (share === null ? null : 0), name });
  if (!sort.startsWith('-')) return byName;
  const shown = byName.filter(({ share }) => share !== null);
  return [...shown.toReversed(), ...byName.slice(shown.length)];
}

/** Those with the lowest and the highest share of what is shown; nothing where there are not two to tell apart. */
export function endsOf(values: IndicatorValue[]): { lowest: IndicatorValue; highest: IndicatorValue } | undefined {
  const shown = sorted(values, 'share').filter(({ share }) => share !== null);
  const [lowest, highest] = [shown[0], shown.at(-1)];
  return lowest && highest && lowest !== highest ? { lowest, highest } : undefined;
}

/** How many of the values can be shown, and why the others cannot. */
export function completeness(values: IndicatorValue[]) {
  const count = (...wanted: IndicatorValue['status'][]) =>
    values.filter(({ status }) => wanted.includes(status)).length;
  return {
    all: values.length,
    shown: count('OK'),
    hidden: count('SUPPRESSED'),
    missing: count('MISSING'),
  };
}

import type { IndicatorValue, PeriodKind, PlaceKind } from '../../api/schema';

/** What the county has decided on (`02-domain`), in the order of its decision. */
export const targetCodes = ['offers-base-package', 'parents-more-secure', 'staff-confident'];

/** From asking for a place to staying: each step is a share of the one before. */
export const reachCodes = ['enrolled-of-asking', 'came-of-enrolled', 'stayed-of-came'];

const placeKinds: PlaceKind[] = ['REGION', 'MUNICIPALITY', 'CENTRE'];

/** What a path leads to: "06" a region, "06/0685" a municipality, "06/0685/vetlanda" a centre. */
export function kindOf(path: string): PlaceKind {
  return placeKinds[path.split('/').length - 1] ?? 'CENTRE';
}

/** The places that one lies in, the widest first, itself last: "06", "06/0685", "06/0685/vetlanda". */
export function pathsTo(path: string): string[] {
  const parts = path.split('/');
  return parts.map((_, end) => parts.slice(0, end + 1).join('/'));
}

/** A round of a survey has one time only; of what is counted month by month, a term says most and still is of now. */
const preference: PeriodKind[] = ['ROUND', 'TERM', 'YEAR', 'MONTH'];

/** What counts all there is needs no longer time to be sure of, and is best as new as it can be. */
const newestFirst: PeriodKind[] = ['MONTH', 'TERM', 'YEAR'];

/** Of the figures of one place, the newest over the time that says most; a longer one where that is hidden. */
function newest(values: IndicatorValue[]): IndicatorValue | undefined {
  const order = values[0]?.method === 'NONE' ? newestFirst : preference;
  const newestOf = order.flatMap((kind) => {
    const own = values.filter(({ periodKind }) => periodKind === kind);
    return own.toSorted((one, other) => other.lastDay.localeCompare(one.lastDay)).slice(0, 1);
  });
  return newestOf.find(({ status }) => status === 'OK') ?? newestOf[0];
}

/** The figure to show of an indicator at a place; of a county or a municipality that of all its centres, large and small. */
export function valueAt(values: IndicatorValue[], indicator: string, path: string): IndicatorValue | undefined {
  const isWhole = ({ place: { kind, sizeClass } }: IndicatorValue) => sizeClass === null || kind === 'CENTRE';
  return newest(values.filter((one) => one.indicator === indicator && one.place.path === path && isWhole(one)));
}

/** How many of the figures over one time are shown. */
function shownOver(values: IndicatorValue[], period: string): number {
  return values.filter((one) => one.period === period && one.status === 'OK').length;
}

/** The times that figures are of, those that say most first; of rounds that which tells most, since places have their own. */
function timesOf(values: IndicatorValue[]): string[] {
  const order = values[0]?.method === 'NONE' ? newestFirst : preference;
  return order.flatMap((kind) => {
    const periods = new Map<string, string>();
    for (const one of values) if (one.periodKind === kind) periods.set(one.period, one.lastDay);
    return [...periods]
      .toSorted(
        ([one, last], [other, otherLast]) =>
          (kind === 'ROUND' ? shownOver(values, other) - shownOver(values, one) : 0) || otherLast.localeCompare(last),
      )
      .map(([period]) => period);
  });
}

/** The one time over which figures are set beside each other: the first of which anything is shown. */
export function timeOf(values: IndicatorValue[]): string | undefined {
  const times = timesOf(values);
  return times.find((period) => shownOver(values, period) > 0) ?? times[0];
}

/** The one time of which most is shown, of steps that are read together. */
export function fullestTimeOf(values: IndicatorValue[]): string | undefined {
  return timesOf(values).toSorted((one, other) => shownOver(values, other) - shownOver(values, one))[0];
}

/** Places of a kind beside each other, each over the same time. */
export function valuesOf(values: IndicatorValue[], indicator: string, kind: PlaceKind): IndicatorValue[] {
  const own = values.filter((one) => one.indicator === indicator && one.place.kind === kind);
  const period = timeOf(own);
  return own.filter((one) => one.period === period);
}

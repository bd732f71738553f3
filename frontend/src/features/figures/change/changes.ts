import type { IndicatorTrend, TrendPoint } from '../../../api/schema';

/**
 * How sure it is that something has changed: by the rules of run charts; where there are too few points for them, by
 * whether the intervals of the first and the last meet; a count of all has none and simply is.
 */
type Certainty = 'signal' | 'noSignal' | 'apart' | 'meeting' | 'counted';

export interface Change {
  trend: IndicatorTrend;
  first: ShownPoint;
  last: ShownPoint;
  /** Last less first, in percentage points with one decimal. */
  points: number;
  certainty: Certainty;
}

type ShownPoint = TrendPoint & { share: number };

function isShown(point: TrendPoint): point is ShownPoint {
  return point.status === 'OK' && point.share !== null;
}

/** From the first point that is shown to the last; nothing where there are not two. */
export function changeOf(trend: IndicatorTrend): Change | undefined {
  const shown = trend.points.filter(isShown);
  const [first, last] = [shown[0], shown.at(-1)];
  if (!first || !last || first === last) return undefined;
  const points = Math.round((last.share - first.share) * 1000) / 10;
  return { trend, first, last, points, certainty: certaintyOf(trend, first, last) };
}

function certaintyOf({ signal }: IndicatorTrend, first: TrendPoint, last: TrendPoint): Certainty {
  if (signal === 'SHIFT') return 'signal';
  if (signal === 'NONE') return 'noSignal';
  if (first.ciLow === null || first.ciHigh === null || last.ciLow === null || last.ciHigh === null) return 'counted';
  return last.ciLow > first.ciHigh || last.ciHigh < first.ciLow ? 'apart' : 'meeting';
}

const surest: Certainty[] = ['signal', 'apart', 'counted', 'meeting', 'noSignal'];

/** The surest first, and of those the largest. */
export function surestFirst<Told extends Change>(changes: Told[]): Told[] {
  return changes.toSorted(
    (one, other) =>
      surest.indexOf(one.certainty) - surest.indexOf(other.certainty) || Math.abs(other.points) - Math.abs(one.points),
  );
}

/** Whether one may speak of a change; what may as well be chance is told apart. */
export function isChange({ certainty, points }: Change): boolean {
  return points !== 0 && (certainty === 'signal' || certainty === 'apart' || certainty === 'counted');
}

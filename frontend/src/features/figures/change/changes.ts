import type { Indicator, IndicatorTrend, TrendPoint } from '../../../api/schema';
import { percentOf } from '../../../lib/shares';

/**
 * How sure it is that something has changed: by the rules of run charts; where there are too few points for them, by
 * whether the intervals of the first and the last meet; a count of all has none and simply is. Where the baseline has begun
 * anew, the rules know only what came after, so that no signal there says nothing of the whole.
 */
type Certainty = 'signal' | 'noSignal' | 'apart' | 'meeting' | 'counted';

export interface Change {
  trend: IndicatorTrend;
  first: ShownPoint;
  last: ShownPoint;
  /** Last less first as both are written, in percentage points with one decimal. */
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
  const [from, to] = [first, last].map(({ share }) => percentOf(share, 1, trend.target));
  const points = Math.round(((to ?? 0) - (from ?? 0)) * 10) / 10;
  return { trend, first, last, points, certainty: certaintyOf(trend, first, last) };
}

function certaintyOf({ segments }: IndicatorTrend, first: TrendPoint, last: TrendPoint): Certainty {
  const signal = segments.at(-1)?.signal;
  if (signal === 'SHIFT') return 'signal';
  if (signal === 'NONE' && segments.length === 1) return 'noSignal';
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

/** Whether a count of all gave the same. */
export function isSame({ certainty, points }: Change): boolean {
  return points === 0 && certainty === 'counted';
}

/** Whether one may speak of a change; what may as well be chance is told apart. */
export function isChange({ certainty, points }: Change): boolean {
  return points !== 0 && (certainty === 'signal' || certainty === 'apart' || certainty === 'counted');
}

/** Whether it went the way that is wished for; nothing where it may be chance, or where no way is better than another. */
export function wayOf(change: Change & { indicator: Pick<Indicator, 'direction'> }): 'better' | 'worse' | undefined {
  const { direction } = change.indicator;
  if (!isChange(change) || direction === 'NONE') return undefined;
  return change.points > 0 === (direction === 'MORE') ? 'better' : 'worse';
}

import type { IndicatorTrend, TrendPoint, TrendSegment } from '../../../api/schema';

/** From one point to another of a series, both included. */
export interface Stretch {
  from: number;
  to: number;
}

/** A part of a series that is judged by itself: its baseline begins anew. */
export interface Part extends Stretch {
  segment: TrendSegment;
  points: TrendPoint[];
}

/** In order of time; there is always one. */
export function partsOf({ points, segments }: Pick<IndicatorTrend, 'points' | 'segments'>): Part[] {
  return segments.map((segment) => {
    const from = points.findIndex(({ period }) => period === segment.from);
    const to = points.findLastIndex(({ period }) => period === segment.to);
    return { segment, from, to, points: points.slice(from, to + 1) };
  });
}

/** The part that speaks for the series: what holds since the baseline last began anew. */
export function newestOf(trend: IndicatorTrend): Part | undefined {
  return partsOf(trend).at(-1);
}

/** Where the line can be drawn: from point to point, broken where one is hidden or missing. */
export function linesOf(points: TrendPoint[]): Stretch[] {
  return stretches(points, ({ share }) => share !== null);
}

/** Whether the signal is told of. */
export function isMarked({ signal }: TrendSegment): boolean {
  return signal === 'SHIFT';
}

/** Whether there are too few measurements to say anything of how it goes now. */
export function isTooFew({ segments }: IndicatorTrend): boolean {
  return segments.at(-1)?.signal === 'TOO_FEW';
}

/** What stands out in a part; a hidden month in the middle does not divide it. */
export function zonesOf({ segment, points, from: begin }: Part): Stretch[] {
  if (!isMarked(segment)) return [];
  const found = stretches(points, ({ share, unusual }) => share === null || unusual);
  return found.flatMap(({ from, to }) => {
    const first = points.findIndex(({ unusual }, at) => at >= from && at <= to && unusual);
    const last = points.findLastIndex(({ unusual }, at) => at >= from && at <= to && unusual);
    return first < 0 ? [] : [{ from: begin + first, to: begin + last }];
  });
}

/** The last point of the baseline that the median of a part is of; its last where it says nothing else. */
export function baselineEnd({ segment, points, from, to }: Part): number {
  const end = points.findLastIndex(({ period }) => period === segment.baselineTo);
  return end < 0 ? to : from + end;
}

export type Side = 'above' | 'below';

/** Which side of the median the marked points lie on; undefined where they lie on both. */
export function sideOf({ segment: { median }, points }: Part): Side | undefined {
  const marked = points.flatMap(({ share, unusual }) => (unusual && share !== null ? [share] : []));
  if (median === null || marked.length === 0) return undefined;
  if (marked.every((share) => share >= median)) return 'above';
  return marked.every((share) => share <= median) ? 'below' : undefined;
}

/** The first and the last point that are shown; nothing where there are none. */
export function endsOf(points: TrendPoint[]): { first: TrendPoint; last: TrendPoint } | undefined {
  const shown = points.filter(({ share }) => share !== null);
  const [first, last] = [shown[0], shown.at(-1)];
  return first && last && { first, last };
}

function stretches(points: TrendPoint[], holds: (point: TrendPoint) => boolean): Stretch[] {
  const found: Stretch[] = [];
  points.forEach((point, at) => {
    if (!holds(point)) return;
    const open = found.at(-1);
    if (open?.to === at - 1) open.to = at;
    else found.push({ from: at, to: at });
  });
  return found;
}

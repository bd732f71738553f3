import type { IndicatorTrend, TrendPoint } from '../../../api/schema';

/** Under so many useful points nothing is marked (`10-measurement`: from about ten points). */
const leastUseful = 10;

/** From one point to another of a series, both included. */
export interface Stretch {
  from: number;
  to: number;
}

/** Where the line can be drawn: from point to point, broken where one is hidden or missing. */
export function linesOf(points: TrendPoint[]): Stretch[] {
  return stretches(points, ({ share }) => share !== null);
}

/** Whether the signal is told of: there is one, and enough points to know. */
export function isMarked({ signal, usefulPoints }: IndicatorTrend): boolean {
  return usefulPoints >= leastUseful && signal === 'SHIFT';
}

/** What stands out; a hidden month in the middle does not part it. */
export function zonesOf(trend: IndicatorTrend): Stretch[] {
  if (!isMarked(trend)) return [];
  const { points } = trend;
  const found = stretches(points, ({ share, unusual }) => share === null || unusual);
  return found.flatMap(({ from, to }) => {
    const first = points.findIndex(({ unusual }, at) => at >= from && at <= to && unusual);
    const last = points.findLastIndex(({ unusual }, at) => at >= from && at <= to && unusual);
    return first < 0 ? [] : [{ from: first, to: last }];
  });
}

/** The last point of the baseline that the median is of; all of them where it says nothing else. */
export function baselineEnd({ points, baselineTo }: IndicatorTrend): number {
  const end = points.findLastIndex(({ period }) => period === baselineTo);
  return end < 0 ? points.length - 1 : end;
}

export type Side = 'above' | 'below';

/** Which side of the median the marked points lie on; undefined where they lie on both. */
export function sideOf({ points, median }: IndicatorTrend): Side | undefined {
  const marked = points.flatMap(({ share, unusual }) => (unusual && share !== null ? [share] : []));
  if (median === null || marked.length === 0) return undefined;
  if (marked.every((share) => share >= median)) return 'above';
  return marked.every((share) => share <= median) ? 'below' : undefined;
}

/** The rules that speak: a run that is longer than chance makes, the median crossed more seldom than chance does. */
export function rulesOf(trend: IndicatorTrend): { run: boolean; crossings: boolean } {
  const { longestRun, longestRunMost, crossings, crossingsLeast } = trend;
  const isKnown = isMarked(trend);
  return {
    run: isKnown && longestRun !== null && longestRunMost !== null && longestRun > longestRunMost,
    crossings: isKnown && crossings !== null && crossingsLeast !== null && crossings < crossingsLeast,
  };
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

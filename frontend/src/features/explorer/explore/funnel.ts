import type { IndicatorValue } from '../../../api/schema';
import { widthOf } from '../trend/labels';

/** Standard deviations that 95 % and 99.8 % of all samples lie within (Spiegelhalter 2005, funnel plots). */
export const widths = { inner: 1.959964, outer: 3.090232 } as const;

/** So many are to be expected on either side for the limits to hold (`10-measurement`: n(1 − p) ≥ 5). */
const leastExpected = 5;

/** A place in the funnel: so many counted, such a share of them. */
export interface FunnelPoint {
  value: IndicatorValue;
  count: number;
  share: number;
}

/** What may be drawn in a funnel, what is too small for it, and what may not be shown at all. */
export interface Funnel {
  points: FunnelPoint[];
  tooFew: IndicatorValue[];
  notShown: IndicatorValue[];
}

/** How far from the share of the whole chance alone takes so many, to either side; shares from 0 to 1. */
export function limitsAt(whole: number, count: number, width: number): [low: number, high: number] {
  const reach = width * Math.sqrt((whole * (1 - whole)) / count);
  return [Math.max(0, whole - reach), Math.min(1, whole + reach)];
}

/** How many a place must have counted to stand in the funnel; endless where the whole is nobody or everybody. */
export function leastCount(whole: number): number {
  return Math.ceil(leastExpected / Math.min(whole, 1 - whole) - 1e-9);
}

export function funnelOf(values: IndicatorValue[], whole: number): Funnel {
  const funnel: Funnel = { points: [], tooFew: [], notShown: [] };
  for (const value of values) {
    const { share, denominator: count } = value;
    if (share === null || count === null) funnel.notShown.push(value);
    else if (count < leastCount(whole)) funnel.tooFew.push(value);
    else funnel.points.push({ value, count, share });
  }
  return funnel;
}

export type Standing = 'below' | 'within' | 'above';

/** Whether a place differs by more than chance does once in five hundred times. */
export function standingOf({ count, share }: FunnelPoint, whole: number): Standing {
  const [low, high] = limitsAt(whole, count, widths.outer);
  if (share < low) return 'below';
  return share > high ? 'above' : 'within';
}

/** The curve of a pair of limits, from the smallest count to the largest, evenly by their square root. */
export function curveOf(
  whole: number,
  [from, to]: [number, number],
  width: number,
): { count: number; limits: [number, number] }[] {
  const steps = 40;
  const [first, last] = [1 / Math.sqrt(from), 1 / Math.sqrt(to)];
  return Array.from({ length: steps + 1 }, (_, step) => {
    const count = 1 / (first + ((last - first) * step) / steps) ** 2;
    return { count, limits: limitsAt(whole, count, width) };
  });
}

interface Words {
  words: string;
  /** At the height of which line, as a share, and where it ends. */
  share: number;
  right: number;
}

/** Where words about the line of the whole end: as far to the right as they can, above it or below, where no place lies. */
export function spotBeside(
  points: FunnelPoint[],
  axes: { x: (count: number) => number; y: (share: number) => number },
  { words, share, right }: Words,
): { x: number; y: number } {
  const [width, height, air] = [widthOf(words), 14, 8];
  const dots = points.map((point) => [axes.x(point.count), axes.y(point.share)] as const);
  const isFree = (end: number, middle: number) =>
    dots.every(([x, y]) => x < end - width - air || x > end + air || Math.abs(y - middle) > height / 2 + air);
  const sides = [axes.y(share) - height, axes.y(share) + height];
  for (let end = right; end > right / 2; end -= height) {
    const middle = sides.find((side) => isFree(end, side));
    if (middle !== undefined) return { x: end, y: middle };
  }
  return { x: right, y: sides[0] ?? 0 };
}

import type { IndicatorTrend } from '../../../api/schema';
import { bottom, top, type Axes } from './frame';
import { linesOf, type Part } from './series';

/** How large the words of a drawing are at most, by the sign and by the line. */
const [sign, row] = [7, 14];
/** From the words to what they must not lie upon. */
const air = 4;

type Point = readonly [x: number, y: number];

/** Where words begin, and the middle of their line. */
interface Spot {
  x: number;
  y: number;
}

export function widthOf(words: string): number {
  return words.length * sign;
}

/** Two heights, moved apart about their middle where words at both would lie upon each other. */
export function apart(one: number, other: number): [one: number, other: number] {
  const left = (row - Math.abs(one - other)) / 2;
  if (left <= 0) return [one, other];
  const way = one <= other ? -left : left;
  return [one + way, other - way];
}

/** The first place along the median of a part, below it or above, where the words do not lie upon the line from point to point. */
export function spotAlong({ at, y }: Axes, { points }: IndicatorTrend, part: Part, words: string): Spot {
  const [width, height] = [widthOf(words), y(part.segment.median ?? 0)];
  const lines = linesOf(points).map(({ from, to }) =>
    points.slice(from, to + 1).map(({ share }, next): Point => [at(from + next), y(share ?? 0)]),
  );
  const begins = at(part.from) + air;
  const last = Math.max(begins, at(part.to) - width);
  const sides = [height + row, height - row].filter((middle) => middle < bottom - row / 2 && middle > top + row);
  const spots = range(begins, last).flatMap((x) => sides.map((middle) => ({ x, y: middle })));
  const isFree = (spot: Spot) => !lines.some((line) => crosses(line, spot, width));
  return spots.find(isFree) ?? { x: begins, y: height + row };
}

function range(from: number, to: number): number[] {
  const steps = Math.floor((to - from) / row);
  return Array.from({ length: steps + 1 }, (_, step) => from + step * row);
}

/** Whether a line from point to point comes to where words stand. */
function crosses(line: Point[], { x, y }: Spot, width: number): boolean {
  const [left, right, high, low] = [x - air, x + width + air, y - row / 2 - air, y + row / 2 + air];
  return line.some(([fromX, fromY], index) => {
    const [toX, toY] = line[index + 1] ?? [fromX, fromY];
    const [begin, end] = [Math.max(left, fromX), Math.min(right, toX)];
    if (begin > end) return false;
    const heightAt = (place: number) =>
      toX === fromX ? fromY : fromY + ((toY - fromY) * (place - fromX)) / (toX - fromX);
    const [one, other] = [heightAt(begin), heightAt(end)];
    return Math.max(one, other) >= high && Math.min(one, other) <= low;
  });
}

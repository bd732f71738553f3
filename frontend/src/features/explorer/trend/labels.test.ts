import { scaleLinear } from 'd3-scale';
import { expect, it } from 'vitest';
import type { IndicatorTrend } from '../../../api/schema';
import { bottom, top, type Axes } from './frame';
import { apart, spotAlong, widthOf } from './labels';
import { partsOf } from './series';

const words = 'median 50 %';
const step = 40;
const axes: Axes = { at: (point) => point * step, step, y: scaleLinear([0, 1], [bottom, top]) };

function trend(...shares: (number | null)[]): IndicatorTrend {
  const points = shares.map((share, at) => ({ period: String(2000 + at), share }));
  const segment = { from: '2000', to: points.at(-1)?.period, median: 0.5, baselineTo: null };
  return { points, segments: [segment] } as IndicatorTrend;
}

function spotIn(told: IndicatorTrend) {
  return spotAlong(axes, told, partsOf(told)[0]!, words);
}

const median = axes.y(0.5);

it('the words stand below the beginning of the line where nothing is there', () => {
  expect(spotIn(trend(0.9, 0.9, 0.9, 0.9, 0.9))).toEqual({ x: 4, y: median + 14 });
});

it('they stand above it where the line from point to point lies below', () => {
  expect(spotIn(trend(0.45, 0.45, 0.45, 0.45, 0.45))).toEqual({ x: 4, y: median - 14 });
});

it('they move along where the line goes up and down about the median', () => {
  const { x } = spotIn(trend(0.4, 0.6, 0.4, 0.6, 0.9, 0.9, 0.9, 0.9, 0.9));
  expect(x).toBeGreaterThan(2 * step);
  expect(x + widthOf(words)).toBeLessThanOrEqual(8 * step);
});

it('they stand where nothing is known, and at the beginning where no place is free', () => {
  expect(spotIn(trend(0.4, 0.6, null, null, null, null, 0.6)).x).toBeGreaterThan(step / 2);
  expect(spotIn(trend(0.4, 0.6, 0.4, 0.6, 0.4, 0.6))).toEqual({ x: 4, y: median + 14 });
});

it('two words at nearly the same height are moved apart, the higher one up', () => {
  expect(apart(100, 104)).toEqual([95, 109]);
  expect(apart(104, 100)).toEqual([109, 95]);
  expect(apart(100, 100)).toEqual([93, 107]);
  expect(apart(100, 120)).toEqual([100, 120]);
});

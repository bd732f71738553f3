import { describe, expect, it } from 'vitest';
import type { IndicatorTrend, TrendPoint } from '../../../api/schema';
import { baselineEnd, endsOf, isMarked, linesOf, rulesOf, sideOf, zonesOf } from './series';

/** Shares in per cent; null is hidden, and one in a list is part of the signal. */
function points(...shares: (number | null | [number])[]): TrendPoint[] {
  return shares.map((told, at) => {
    const unusual = Array.isArray(told);
    const percent = unusual ? told[0] : told;
    return { period: String(2000 + at), share: percent === null ? null : percent / 100, unusual } as TrendPoint;
  });
}

function trend(shares: TrendPoint[], more: Partial<IndicatorTrend> = {}): IndicatorTrend {
  const told = { points: shares, median: 0.3, usefulPoints: 12, signal: 'SHIFT', baselineTo: null } as const;
  return { ...told, longestRun: 8, longestRunMost: 7, crossings: 4, crossingsLeast: 3, ...more } as IndicatorTrend;
}

describe('the line', () => {
  it('is broken where a month is hidden or missing', () => {
    expect(linesOf(points(30, 31, null, 32, null))).toEqual([
      { from: 0, to: 1 },
      { from: 3, to: 3 },
    ]);
    expect(linesOf(points(null, null))).toEqual([]);
  });

  it('has two ends, and none where nothing is shown', () => {
    expect(endsOf(points(null, 30, 35, null))).toMatchObject({ first: { share: 0.3 }, last: { share: 0.35 } });
    expect(endsOf(points(null))).toBeUndefined();
  });
});

describe('the signal', () => {
  it('is one zone over a hidden month, from its first point to its last', () => {
    expect(zonesOf(trend(points(null, 29, null, [35], null, [36], null, 28, [39])))).toEqual([
      { from: 3, to: 5 },
      { from: 8, to: 8 },
    ]);
  });

  it.each([
    ['TOO_FEW', 12],
    ['NONE', 12],
    ['SHIFT', 9],
  ] as const)('is not marked when it is %s of %i points', (signal, usefulPoints) => {
    const few = trend(points([35], [36]), { signal, usefulPoints });
    expect(isMarked(few)).toBe(false);
    expect(zonesOf(few)).toEqual([]);
    expect(rulesOf(few)).toEqual({ run: false, crossings: false });
  });

  it('tells which rule speaks, and on which side', () => {
    expect(rulesOf(trend(points([35])))).toEqual({ run: true, crossings: false });
    expect(rulesOf(trend([], { longestRun: 7, crossings: 2, signal: 'SHIFT' }))).toEqual({
      run: false,
      crossings: true,
    });
    expect(sideOf(trend(points(20, [35], [36])))).toBe('above');
    expect(sideOf(trend(points(40, [25])))).toBe('below');
    expect(sideOf(trend(points([25], [35])))).toBeUndefined();
  });
});

it('knows where the baseline ends', () => {
  expect(baselineEnd(trend(points(30, 31, 32), { baselineTo: '2001' }))).toBe(1);
  expect(baselineEnd(trend(points(30, 31, 32)))).toBe(2);
});

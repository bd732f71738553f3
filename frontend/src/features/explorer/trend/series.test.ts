import { describe, expect, it } from 'vitest';
import type { IndicatorTrend, TrendPoint, TrendSegment } from '../../../api/schema';
import { baselineEnd, endsOf, isMarked, linesOf, newestOf, partsOf, sideOf, zonesOf } from './series';

/** Shares in per cent; null is hidden, and one in a list is part of the signal. */
function points(...shares: (number | null | [number])[]): TrendPoint[] {
  return shares.map((told, at) => {
    const unusual = Array.isArray(told);
    const percent = unusual ? told[0] : told;
    return { period: String(2000 + at), share: percent === null ? null : percent / 100, unusual } as TrendPoint;
  });
}

/** One that is judged as a whole, unless it says where other parts of it begin. */
function trend(shares: TrendPoint[], ...segments: Partial<TrendSegment>[]): IndicatorTrend {
  const [from, to] = [shares[0]?.period, shares.at(-1)?.period];
  const told = { from, to, median: 0.3, usefulPoints: 12, signal: 'SHIFT', signalBy: ['RUN'], baselineTo: null };
  const like = (segment: Partial<TrendSegment>) => Object.assign({}, told, segment);
  const all = segments.length > 0 ? segments : [{}];
  return { points: shares, segments: all.map(like) } as IndicatorTrend;
}

const whole = (...told: Parameters<typeof trend>) => newestOf(trend(...told))!;

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
    expect(zonesOf(whole(points(null, 29, null, [35], null, [36], null, 28, [39])))).toEqual([
      { from: 3, to: 5 },
      { from: 8, to: 8 },
    ]);
  });

  it.each(['TOO_FEW', 'NONE'] as const)('is not marked when it is %s', (signal) => {
    const few = whole(points([35], [36]), { signal });
    expect(isMarked(few.segment)).toBe(false);
    expect(zonesOf(few)).toEqual([]);
  });

  it('lies on one side of the median, or on both', () => {
    expect(sideOf(whole(points(20, [35], [36])))).toBe('above');
    expect(sideOf(whole(points(40, [25])))).toBe('below');
    expect(sideOf(whole(points([25], [35])))).toBeUndefined();
  });
});

describe('where the baseline begins anew', () => {
  const shares = points(20, [35], [36], null, 40, [50], [51]);
  const anew = trend(shares, { to: '2003' }, { from: '2004', median: 0.4, baselineTo: '2005' });

  it('each part has its own points, and the newest speaks for the series', () => {
    expect(partsOf(anew).map(({ from, to }) => [from, to])).toEqual([
      [0, 3],
      [4, 6],
    ]);
    expect(newestOf(anew)?.points).toEqual(shares.slice(4));
    expect(newestOf(anew)?.segment.median).toBe(0.4);
  });

  it('zones and the baseline of a part stand at their places in the series', () => {
    expect(partsOf(anew).map(zonesOf)).toEqual([[{ from: 1, to: 2 }], [{ from: 5, to: 6 }]]);
    expect(partsOf(anew).map(baselineEnd)).toEqual([3, 5]);
  });
});

it('knows where the baseline ends', () => {
  expect(baselineEnd(whole(points(30, 31, 32), { baselineTo: '2001' }))).toBe(1);
  expect(baselineEnd(whole(points(30, 31, 32)))).toBe(2);
});

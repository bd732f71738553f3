import { describe, expect, it } from 'vitest';
import type { IndicatorTrend, TrendPoint } from '../../../api/schema';
import { changeOf, isChange, surestFirst } from './changes';

function point(period: string, share: number | null, more: Partial<TrendPoint> = {}): TrendPoint {
  const interval = share === null ? null : 0.05;
  return {
    period,
    lastDay: `${period}-28`,
    status: share === null ? 'SUPPRESSED' : 'OK',
    statusMark: share === null ? '..' : '',
    numerator: null,
    denominator: null,
    share,
    ciLow: interval && (share ?? 0) - interval,
    ciHigh: interval && (share ?? 0) + interval,
    unusual: false,
    ...more,
  };
}

function trend(points: TrendPoint[], more: Partial<IndicatorTrend> = {}): IndicatorTrend {
  return {
    indicator: 'men-attending',
    item: null,
    place: { path: '06', name: 'Jönköpings län', kind: 'REGION', code: '06', sizeClass: null },
    gender: 'ALL',
    periodKind: 'MONTH',
    points,
    median: null,
    baselineTo: null,
    usefulPoints: points.length,
    longestRun: 0,
    longestRunMost: null,
    crossings: 0,
    crossingsLeast: null,
    signal: 'TOO_FEW',
    ruleSet: 'ANHOEJ',
    target: null,
    ...more,
  };
}

const clear = [point('2025-01', 0.28), point('2025-02', null), point('2026-10', 0.39)];

describe('a change', () => {
  it('goes from the first point that is shown to the last', () => {
    const change = changeOf(trend([point('2024-12', null), ...clear, point('2026-11', null)]));
    expect(change).toMatchObject({ first: { period: '2025-01' }, last: { period: '2026-10' }, points: 11 });
  });

  it('takes two points that are shown', () => {
    expect(changeOf(trend([point('2025-01', 0.3), point('2025-02', null)]))).toBeUndefined();
    expect(changeOf(trend([]))).toBeUndefined();
  });

  it('is spoken of when the rules of run charts say so, and not when they do not', () => {
    expect(changeOf(trend(clear, { signal: 'SHIFT' }))?.certainty).toBe('signal');
    expect(changeOf(trend(clear, { signal: 'NONE' }))?.certainty).toBe('noSignal');
  });

  it('is told by the intervals where there are too few points', () => {
    expect(changeOf(trend(clear))?.certainty).toBe('apart');
    expect(changeOf(trend([point('2025-01', 0.28), point('2026-10', 0.32)]))?.certainty).toBe('meeting');
  });

  it('simply is where all are counted', () => {
    const counted = { ciLow: null, ciHigh: null };
    const change = changeOf(trend([point('2025-01', 0.5, counted), point('2026-10', 0.75, counted)]));
    expect(change?.certainty).toBe('counted');
    expect(change && isChange(change)).toBe(true);
    const same = changeOf(trend([point('2025-01', 0.5, counted), point('2026-10', 0.5, counted)]));
    expect(same && isChange(same)).toBe(false);
  });
});

it('puts the surest first, and of those the largest', () => {
  const changes = [
    trend([point('2025-01', 0.28), point('2026-10', 0.3)]),
    trend([point('2025-01', 0.28), point('2026-10', 0.5)]),
    trend(clear, { signal: 'SHIFT' }),
    trend([point('2025-01', 0.28), point('2026-10', 0.9)]),
  ].flatMap((one) => changeOf(one) ?? []);
  expect(surestFirst(changes).map(({ points }) => points)).toEqual([11, 62, 22, 2]);
});

import { describe, expect, it } from 'vitest';
import type { IndicatorTrend, TrendPoint, TrendSegment } from '../../../api/schema';
import { changeOf, isChange, isSame, surestFirst, wayOf } from './changes';

type TrendSignal = TrendSegment['signal'];

function point(period: string, share: number | null, more: Partial<TrendPoint> = {}): TrendPoint {
  const interval = share === null ? null : 0.05;
  return {
    period,
    firstDay: `${period}-01`,
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

function trend(points: TrendPoint[], ...signals: TrendSignal[]): IndicatorTrend {
  return {
    indicator: 'men-attending',
    item: null,
    place: { path: '06', name: 'Jönköpings län', kind: 'REGION', code: '06', sizeClass: null },
    gender: 'ALL',
    periodKind: 'MONTH',
    points,
    segments: (signals.length > 0 ? signals : (['TOO_FEW'] as const)).map((signal) => ({ signal }) as TrendSegment),
    annotations: [],
    ruleSet: 'ANHOEJ',
    target: null,
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
    expect(changeOf(trend(clear, 'SHIFT'))?.certainty).toBe('signal');
    expect(changeOf(trend(clear, 'NONE'))?.certainty).toBe('noSignal');
  });

  it('is told by the intervals over a new baseline, unless there is a signal after it', () => {
    expect(changeOf(trend(clear, 'NONE', 'NONE'))?.certainty).toBe('apart');
    expect(changeOf(trend(clear, 'NONE', 'TOO_FEW'))?.certainty).toBe('apart');
    expect(changeOf(trend(clear, 'NONE', 'SHIFT'))?.certainty).toBe('signal');
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
    expect(same && [isChange(same), isSame(same)]).toEqual([false, true]);
  });
});

it('is better or worse by the way that is wished for, and neither where it may be chance', () => {
  const wayWith = (direction: 'MORE' | 'LESS' | 'NONE', signal: TrendSignal = 'SHIFT') => {
    const change = changeOf(trend(clear, signal));
    return change && wayOf({ ...change, indicator: { direction } });
  };
  expect([wayWith('MORE'), wayWith('LESS'), wayWith('NONE'), wayWith('MORE', 'NONE')]).toEqual([
    'better',
    'worse',
    undefined,
    undefined,
  ]);
});

it('puts the surest first, and of those the largest', () => {
  const changes = [
    trend([point('2025-01', 0.28), point('2026-10', 0.3)]),
    trend([point('2025-01', 0.28), point('2026-10', 0.5)]),
    trend(clear, 'SHIFT'),
    trend([point('2025-01', 0.28), point('2026-10', 0.9)]),
  ].flatMap((one) => changeOf(one) ?? []);
  expect(surestFirst(changes).map(({ points }) => points)).toEqual([11, 62, 22, 2]);
});

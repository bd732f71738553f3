import { describe, expect, it } from 'vitest';
import type { IndicatorTrend, TrendAnnotation, TrendPoint } from '../../../api/schema';
import { eventsAt, marksOf, standingOf } from './events';

const points = ['2026-01', '2026-02', '2026-03'].map(
  (period) => ({ period, firstDay: `${period}-01`, lastDay: `${period}-28` }) as TrendPoint,
);

const happened = (...days: string[]) => days.map((day) => ({ id: day, day }) as TrendAnnotation);

const trend = (...days: string[]) => ({ points, annotations: happened(...days) }) as IndicatorTrend;

describe('something that happened', () => {
  it.each([
    ['2025-12-31', 'before'],
    ['2026-01-01', 0],
    ['2026-02-28', 1],
    ['2026-03-01', 2],
    ['2026-03-29', 'after'],
  ] as const)('on %s stands at %s', (day, standing) => {
    expect(standingOf(happened(day)[0]!, points)).toBe(standing);
  });

  it('is told at the point of its own period and no other', () => {
    const told = trend('2025-12-31', '2026-02-03', '2026-02-20', '2026-04-01');
    expect(points.map((point) => eventsAt(told, point).map(({ number }) => number))).toEqual([[], [2, 3], []]);
  });
});

describe('the marks in a picture', () => {
  const numbersOf = (step: number, ...days: string[]) =>
    marksOf(trend(...days), (point) => point * step, 2 * step + 8).map(({ x, row, events }) => [
      x,
      row,
      events.map(({ number }) => number),
    ]);

  it('share one where they are of the same period, and leave out what was before', () => {
    expect(numbersOf(100, '2025-12-31', '2026-02-03', '2026-02-20', '2026-04-01')).toEqual([
      [100, 0, [2, 3]],
      [208, 0, [4]],
    ]);
  });

  it('write their numbers on two rows where they would cover one another', () => {
    expect(numbersOf(15, '2026-01-03', '2026-02-03', '2026-03-03').map(([, row]) => row)).toEqual([0, 1, 0]);
  });
});

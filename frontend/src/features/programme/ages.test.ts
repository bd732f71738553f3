import { describe, expect, it } from 'vitest';
import { along, lanes, span, weeksOf } from './ages';

describe('the axis of age', () => {
  it('runs through birth, and is pressed together at the end', () => {
    expect(along(-18)).toBe(0);
    expect(along(0)).toBeCloseTo(0.28);
    expect(along(16)).toBeCloseTo(0.56);
    expect(along(26)).toBeCloseTo(0.66);
    expect(along(52)).toBeCloseTo(0.8);
    expect(along(134)).toBe(1);
    expect(along(-40)).toBe(0);
    expect(along(400)).toBe(1);
  });

  it('counts weeks of pregnancy, weeks and months as one', () => {
    expect(weeksOf({ unit: 'GESTATIONAL_WEEK', value: 23 })).toBe(-17);
    expect(weeksOf({ unit: 'WEEK_AFTER_BIRTH', value: 12 })).toBe(12);
    expect(weeksOf({ unit: 'MONTH_AFTER_BIRTH', value: 12 })).toBeCloseTo(52.18);
  });

  it('always goes forward', () => {
    for (let week = -18; week < 134; week++) expect(along(week + 1)).toBeGreaterThan(along(week));
  });

  it('lays windows that overlap in lanes of their own', () => {
    const windows = [
      { start: 0, end: 0.2 },
      { start: 0.1, end: 0.3 },
      { start: 0.25, end: 0.4 },
    ];
    expect(lanes(windows)).toEqual([0, 1, 0]);
  });

  it('spans from the first age to the last', () => {
    const window = {
      from: { unit: 'GESTATIONAL_WEEK', value: 40 },
      to: { unit: 'WEEK_AFTER_BIRTH', value: 16 },
      unconfirmed: false,
    } as const;
    expect(span(window).start).toBeCloseTo(0.28);
    expect(span(window).end).toBeCloseTo(0.56);
  });
});

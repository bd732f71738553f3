import { describe, expect, it } from 'vitest';
import { alongAxis, inOrder, isOnAxis, weeksFromBirth } from './ageAxis';

describe('the age axis', () => {
  it('begins in pregnancy week 22, is pressed together at the end, and ends at two and a half years', () => {
    expect([-40, -18, 134, 400].map(alongAxis)).toEqual([0, 0, 1, 1]);
    expect(alongAxis(0)).toBeCloseTo(0.28);
    expect(alongAxis(16)).toBeCloseTo(0.56);
    expect(alongAxis(26)).toBeCloseTo(0.66);
    expect(alongAxis(52)).toBeCloseTo(0.8);
  });

  it('always goes forward', () => {
    for (let week = -18; week < 134; week++) expect(alongAxis(week + 1)).toBeGreaterThan(alongAxis(week));
  });

  it('counts weeks of pregnancy, weeks and months as one', () => {
    expect(weeksFromBirth({ unit: 'GESTATIONAL_WEEK', value: 23 })).toBe(-17);
    expect(weeksFromBirth({ unit: 'WEEK_AFTER_BIRTH', value: 12 })).toBe(12);
    expect(weeksFromBirth({ unit: 'MONTH_AFTER_BIRTH', value: 12 })).toBeCloseTo(52.18);
  });

  it('knows the ages that each unit can count', () => {
    expect(isOnAxis({ unit: 'GESTATIONAL_WEEK', value: 3 })).toBe(false);
    expect(isOnAxis({ unit: 'GESTATIONAL_WEEK', value: 42 })).toBe(true);
    expect(isOnAxis({ unit: 'MONTH_AFTER_BIRTH', value: 37 })).toBe(false);
    expect(isOnAxis({ unit: 'WEEK_AFTER_BIRTH', value: Number.NaN })).toBe(false);
  });

  it('puts ages in order across units, the last one included', () => {
    expect(inOrder({ unit: 'GESTATIONAL_WEEK', value: 36 }, { unit: 'WEEK_AFTER_BIRTH', value: 2 })).toBe(true);
    expect(inOrder({ unit: 'WEEK_AFTER_BIRTH', value: 12 }, { unit: 'WEEK_AFTER_BIRTH', value: 4 })).toBe(false);
    expect(inOrder({ unit: 'WEEK_AFTER_BIRTH', value: 12 }, { unit: 'WEEK_AFTER_BIRTH', value: 12 })).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { alongAxis, inOrder, isOnAxis } from './ageAxis';

describe('the age axis', () => {
  it('begins in pregnancy week 22, has birth at its fourth part, and ends at two and a half years', () => {
    expect([-18, 0, 134, 200].map(alongAxis)).toEqual([0, 0.28, 1, 1]);
    expect(alongAxis(-30)).toBe(0);
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

import { describe, expect, it } from 'vitest';
import { inYears } from './years';

describe('an age', () => {
  it('is said in years only from two on, and only as whole and half ones', () => {
    const months = (value: number) => inYears({ unit: 'MONTH_AFTER_BIRTH', value });
    expect(months(24)).toBe('2');
    expect(months(30)).toBe('2½');
    expect(months(27)).toBeUndefined();
    expect(months(18)).toBeUndefined();
    expect(inYears({ unit: 'WEEK_AFTER_BIRTH', value: 30 })).toBeUndefined();
  });
});

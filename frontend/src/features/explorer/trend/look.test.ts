import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../../api/schema';
import { trendFilter, trendLookOf } from './look';

const men = { code: 'men-attending', source: 'OPERATIONAL', byGender: false } as Indicator;
const secure = { code: 'parents-more-secure', source: 'SURVEY', byGender: true } as Indicator;

describe('the address of a trend', () => {
  it('follows what the centres do by month, and answers by round', () => {
    expect(trendLookOf({}, [men, secure], '06')).toMatchObject({ indicator: men, at: '06', periodKind: 'MONTH' });
    expect(trendLookOf({ indicator: secure.code }, [men, secure], '06')?.periodKind).toBe('ROUND');
    expect(trendLookOf({ periodKind: 'YEAR' }, [men], '06')?.periodKind).toBe('YEAR');
    expect(trendLookOf({ periodKind: 'ROUND' }, [men], '06')?.periodKind).toBe('MONTH');
    expect(trendLookOf({}, [], '06')).toBeUndefined();
  });

  it('follows what was taken in over the length that it has', () => {
    const others = { code: 'preschool', source: 'IMPORTED', byGender: true } as Indicator;
    expect(trendLookOf({ periodKind: 'MONTH' }, [others], '06', 'YEAR')?.periodKind).toBe('YEAR');
    expect(trendLookOf({}, [others], '06')?.periodKind).toBe('MONTH');
  });

  it('tells women and men apart only where the indicator does', () => {
    expect(trendLookOf({ gender: 'MAN' }, [men], '06')?.gender).toBe('ALL');
    expect(trendFilter(trendLookOf({ gender: 'MAN', at: '06/0685' }, [secure], '06')!)).toEqual({
      indicator: 'parents-more-secure',
      place: '06/0685',
      periodKind: 'ROUND',
      gender: 'MAN',
    });
  });
});

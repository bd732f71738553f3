import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  firstDayOf,
  lastDayOf,
  monthsBetween,
  weekOf,
  weekRuns,
  weeksOf,
} from './calendar';

describe('days and months', () => {
  it('are counted over the ends of months and years, and when the clocks change', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2027-03-27', 2)).toBe('2027-03-29');
    expect(daysBetween('2027-03-27', '2027-03-29')).toBe(2);
    expect(addMonths('2026-11', 3)).toBe('2027-02');
    expect(addMonths('2027-01', -1)).toBe('2026-12');
    expect(lastDayOf('2028-02')).toBe('2028-02-29');
    expect(monthsBetween('2026-12', '2027-02')).toEqual(['2026-12', '2027-01', '2027-02']);
    expect(monthsBetween('2027-02', '2026-12')).toEqual([]);
  });
});

describe('weeks', () => {
  it('are those of ISO 8601', () => {
    expect(weekOf('2026-12-31')).toBe('2026-W53');
    expect(weekOf('2027-01-03')).toBe('2026-W53');
    expect(weekOf('2027-01-04')).toBe('2027-W01');
    expect(weekOf('2025-12-29')).toBe('2026-W01');
    expect(firstDayOf('2026-W53')).toBe('2026-12-28');
    expect(firstDayOf('2027-W01')).toBe('2027-01-04');
    expect(firstDayOf('2026-W01')).toBe('2025-12-29');
  });

  it('make up a month, with gaps where it begins and ends', () => {
    const weeks = weeksOf('2027-02');
    expect(weeks).toHaveLength(4);
    expect(weeks[0]).toEqual({
      week: '2027-W05',
      days: ['2027-02-01', '2027-02-02', '2027-02-03', '2027-02-04', '2027-02-05', '2027-02-06', '2027-02-07'],
    });
    expect(weeksOf('2027-01')[0]?.days).toEqual([null, null, null, null, '2027-01-01', '2027-01-02', '2027-01-03']);
  });

  it('are joined by year where they come in a row', () => {
    const weeks = ['2026-W53', '2026-W52', '2027-W28', '2027-W29', '2027-W31'];
    expect(weekRuns(weeks)).toEqual([
      ['2026', '52–53'],
      ['2027', '28–29, 31'],
    ]);
  });
});

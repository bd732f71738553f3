import { describe, expect, it } from 'vitest';
import { birthMonths, clockAfter, dayName, isExpected, momentName, monthAfter, monthSpan, timeSpan } from './when';

describe('when', () => {
  it('is said as each language says it', () => {
    expect(dayName('2027-02-09', 'sv', '2027-01-01')).toBe('tis 9 feb');
    expect(dayName('2027-02-09', 'sv-x-lattlast', '2027-01-01')).toBe('tisdag 9 februari');
    expect(dayName('2027-02-09', 'sv-x-lattlast', '2026-12-01')).toBe('tisdag 9 februari 2027');
    expect(dayName('2027-02-09', 'ar', '2027-01-01')).toMatch(/الثلاثاء.* 9 فبراير/);
    expect(timeSpan('13:00', 90, 'sv')).toBe('13.00–14.30');
    expect(timeSpan('18:45:00', 75, 'ar')).toBe('18:45–20:00');
  });

  it('is, for an instant, at Swedish time in summer and winter', () => {
    expect(momentName('2027-02-09T08:00:00Z', 'sv', '2027-01-01')).toBe('tis 9 feb 09.00');
    expect(momentName('2027-06-30T22:30:00Z', 'en', '2027-01-01')).toBe('Thu 1 Jul 00:30');
  });

  it('is, in so many seconds, when the minute is full', () => {
    const now = Date.parse('2026-11-29T12:00:10Z');
    expect(clockAfter(45, 'sv', now)).toBe('13.01');
    expect(clockAfter(60, 'ar', now)).toBe('13:02');
  });

  it('spans months without saying one twice', () => {
    expect(monthSpan('2027-03', '2027-03', 'sv')).toBe('mars 2027');
    expect(monthSpan('2027-03', '2027-04', 'sv')).toBe('mars–april 2027');
  });

  it('goes over the turn of the year', () => {
    expect(monthAfter('2026-11', 3)).toBe('2027-02');
    expect(monthAfter('2027-01', -1)).toBe('2026-12');
  });

  it('is, for a child, from nine months ahead to three years ago', () => {
    const months = birthMonths('2026-11-24');
    expect(months).toHaveLength(46);
    expect([months[0], months.at(-1)]).toEqual(['2027-08', '2023-11']);
    expect(months.filter((month) => isExpected(month, '2026-11-24'))).toHaveLength(9);
  });
});

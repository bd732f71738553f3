import { describe, expect, it } from 'vitest';
import { formatDate, formatTime, isDate, monthBefore, today } from './dates';

describe('dates', () => {
  it('leave the year out when it is this one', () => {
    expect(formatDate('2026-11-24', 'sv', '2026-11-21')).toBe('tis 24 nov');
    expect(formatDate('2026-11-24', 'sv', '2027-01-02')).toBe('tis 24 nov 2026');
    expect(formatDate('2026-03-05', 'sv', '2027-01-02')).toBe('tors 5 mars 2026');
    expect(formatDate('2026-11-24', 'en', '2027-01-02')).toBe('Tue 24 Nov 2026');
  });

  it('show a text that is no date as it is', () => {
    expect(formatDate('later', 'sv')).toBe('later');
  });

  it('are days that exist', () => {
    expect(isDate('2026-02-28')).toBe(true);
    expect(isDate('2026-02-30')).toBe(false);
    expect(isDate('26-02-01')).toBe(false);
  });

  it('follow the clock in Sweden', () => {
    expect(today(new Date('2026-11-21T23:30:00Z'))).toBe('2026-11-22');
  });

  it('write the time with a dot in Swedish', () => {
    expect(formatTime('08:00', 'sv')).toBe('08.00');
    expect(formatTime('08:00:00', 'en')).toBe('08:00');
  });

  it('know the month before', () => {
    expect(monthBefore('2026-11-30')).toBe('2026-10');
    expect(monthBefore('2027-01-31')).toBe('2026-12');
  });
});

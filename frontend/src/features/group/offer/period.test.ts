import { expect, it } from 'vitest';
import { daysOf, periodOf } from './period';

it('looks ahead from today to the end of the term after this', () => {
  expect(daysOf('ahead', '2026-11-28')).toEqual({ from: '2026-11-28', to: '2027-07-31' });
  expect(daysOf('ahead', '2027-03-01')).toEqual({ from: '2027-03-01', to: '2027-12-31' });
});

it('has a term of spring to the end of July, and one of autumn', () => {
  expect(daysOf('term', '2027-07-31')).toEqual({ from: '2027-01-01', to: '2027-07-31' });
  expect(daysOf('term', '2027-08-01')).toEqual({ from: '2027-08-01', to: '2027-12-31' });
  expect(daysOf('next', '2026-12-31')).toEqual({ from: '2027-01-01', to: '2027-07-31' });
  expect(daysOf('next', '2027-01-01')).toEqual({ from: '2027-08-01', to: '2027-12-31' });
});

it('looks twelve months back, today included', () => {
  expect(daysOf('year', '2026-11-28')).toEqual({ from: '2025-11-29', to: '2026-11-28' });
  expect(daysOf('year', '2028-02-29')).toEqual({ from: '2027-03-01', to: '2028-02-29' });
  expect(daysOf('year', '2026-12-31')).toEqual({ from: '2026-01-01', to: '2026-12-31' });
});

it('looks ahead when nothing else that it knows is asked for', () => {
  expect(periodOf(undefined)).toBe('ahead');
  expect(periodOf('always')).toBe('ahead');
  expect(periodOf('next')).toBe('next');
});

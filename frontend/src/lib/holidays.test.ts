import { expect, it } from 'vitest';
import { easterOf, holidayOf } from './holidays';

it('knows Easter', () => {
  expect([2024, 2025, 2026, 2027, 2028, 2029].map(easterOf)).toEqual([
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2028-04-16',
    '2029-04-01',
  ]);
});

it('names a holiday', () => {
  expect(holidayOf('2027-01-06')).toBe('EPIPHANY');
  expect(holidayOf('2027-05-06')).toBe('ASCENSION');
  expect(holidayOf('2027-06-25')).toBe('MIDSUMMER_EVE');
  expect(holidayOf('2027-06-26')).toBe('MIDSUMMER');
  expect(holidayOf('2027-11-06')).toBe('ALL_SAINTS');
  expect(holidayOf('2027-03-26')).toBe('GOOD_FRIDAY');
  expect(holidayOf('2027-02-09')).toBeUndefined();
});

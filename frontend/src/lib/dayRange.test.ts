import { expect, it } from 'vitest';
import { formatDayRange } from './dayRange';

it('says from which day to which', () => {
  expect(formatDayRange('2027-03-01', '2027-03-09', 'sv')).toBe('1–9 mars');
  expect(formatDayRange('2027-02-27', '2027-03-09', 'sv')).toBe('27 feb–9 mars');
  expect(formatDayRange('2027-03-01', '2027-03-01', 'en')).toBe('1 Mar');
});

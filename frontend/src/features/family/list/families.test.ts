import { expect, it } from 'vitest';
import type { WorkPlace } from '../../../api/workPlace';
import { childMonths } from '../words';
import { filterOf, isFiltered } from './useFamilySearch';

const vetlanda = { centreId: 'v' } as WorkPlace;

it('asks for the register of the centre one works at, the latest first', () => {
  expect(filterOf({}, vetlanda)).toEqual({ centre: 'v', sort: '-registered' });
  expect(filterOf({ q: ' alm ', childFrom: '2027-01', sort: 'child' }, null)).toEqual({
    q: 'alm',
    childFrom: '2027-01',
    sort: 'child',
  });
});

it('does not look for a single letter', () => {
  expect(filterOf({ q: 'a' }, vetlanda)).not.toHaveProperty('q');
  expect(isFiltered({ q: 'a' })).toBe(false);
  expect(isFiltered({ childTo: '2027-01' })).toBe(true);
});

it('offers the months of the coming pregnancy and the three years before', () => {
  const months = childMonths('2026-11-29');
  expect(months[0]).toBe('2027-09');
  expect(months.at(-1)).toBe('2023-11');
});

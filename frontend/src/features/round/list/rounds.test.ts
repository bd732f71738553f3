import { expect, it } from 'vitest';
import type { WorkPlace } from '../../../api/workPlace';
import { filterOf, isFiltered } from './useRoundSearch';

const path = '06/0685/vetlanda';

it('asks for the rounds of the centre one works at, whatever the address says, or of one that is chosen', () => {
  const centre = { level: 'centre', path } as WorkPlace;
  expect(filterOf({ at: '06/0680/huskvarna', status: 'OPEN' }, centre)).toEqual({ place: path, status: 'OPEN' });
  const region = { level: 'region', path: '06' } as WorkPlace;
  expect(filterOf({ cursor: 'c' }, region)).toEqual({ cursor: 'c' });
  expect(filterOf({ at: path }, region)).toEqual({ place: path });
});

it('is narrowed by what one chose, not by the page one is at', () => {
  expect(isFiltered({ cursor: 'c' })).toBe(false);
  expect(isFiltered({ status: 'OPEN' })).toBe(true);
});

import { expect, it } from 'vitest';
import { hidden, value } from '../sample';
import { stateOf } from './tileStates';

it('draws a municipality by its share, and what is hidden by its mark alone', () => {
  expect(stateOf(value({ share: 1 }), false)).toBe('all');
  expect(stateOf(value({ share: 0.75 }), true)).toBe('some');
  expect(stateOf(value({ share: 0 }), true)).toBe('coming');
  expect(stateOf(value({ share: 0 }), false)).toBe('zero');
  expect(stateOf(hidden(), true)).toBe('hidden');
  expect(stateOf(hidden({ status: 'MISSING', statusMark: '-' }), true)).toBe('unmeasured');
  expect(stateOf(undefined, false)).toBe('empty');
});

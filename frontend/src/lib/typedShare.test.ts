import { expect, it } from 'vitest';
import { isShareTyped, shareOf, typedShare } from './typedShare';

it('is written in per cent and read back', () => {
  expect([0.9, 0.925, 1, undefined, null].map(typedShare)).toEqual(['90', '92,5', '100', '', '']);
  expect(['90', ' 92,5 ', '92.5'].map(shareOf)).toEqual([0.9, 0.925, 0.925]);
});

it('is a number from the least to a hundred', () => {
  expect(['1', '92,5', '100'].every((typed) => isShareTyped(typed, 1))).toBe(true);
  expect(['0', '100,1', '9,25', '-1', 'tio', ''].some((typed) => isShareTyped(typed, 1))).toBe(false);
  expect(isShareTyped('0', 0)).toBe(true);
});

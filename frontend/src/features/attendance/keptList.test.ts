import { describe, expect, it } from 'vitest';
import { isFresh } from './keptList';

const hour = 60 * 60 * 1000;
const keptAt = Date.parse('2026-11-29T12:00:00Z');

describe('a list on the device', () => {
  it('a12_is_there_for_a_day_and_no_longer', () => {
    expect(isFresh({ keptAt }, keptAt + 23 * hour)).toBe(true);
    expect(isFresh({ keptAt }, keptAt + 24 * hour)).toBe(false);
  });

  it('a12_does_not_outlive_the_day_by_a_clock_that_was_put_back', () => {
    expect(isFresh({ keptAt }, keptAt - hour)).toBe(false);
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { elapsedMinutes, readClock, resumed, writeClock } from './clock';

const minute = 60_000;

describe('the quiet timer', () => {
  beforeEach(() => sessionStorage.clear());

  it('counts whole minutes only', () => {
    expect(elapsedMinutes({ at: 0 }, minute - 1)).toBe(0);
    expect(elapsedMinutes({ at: 0 }, minute)).toBe(1);
    expect(elapsedMinutes({ at: 0 }, 94 * minute)).toBe(94);
  });

  it('is not confused by a clock that is set back', () => {
    expect(elapsedMinutes({ at: 5 * minute }, 0)).toBe(0);
  });

  it('stands still in a rest and goes on from there', () => {
    const resting = { at: 0, pausedAt: 10 * minute };
    expect(elapsedMinutes(resting, 25 * minute)).toBe(10);
    expect(elapsedMinutes(resumed(resting, 25 * minute), 26 * minute)).toBe(11);
  });

  it('is remembered for its own guide', () => {
    writeClock('a', { at: 7 });
    expect(readClock('a')).toEqual({ at: 7 });
    expect(readClock('b')).toBeUndefined();
  });

  it('begins anew when what was remembered cannot be read', () => {
    sessionStorage.setItem('familjenavet.clock.a', 'halv nio');
    expect(readClock('a')).toBeUndefined();
  });
});

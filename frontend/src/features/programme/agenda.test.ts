import { describe, expect, it } from 'vitest';
import { beginnings, dialogueShare, momentAt, total } from './agenda';

const steps = [{ minutes: 10 }, { minutes: 25 }, { minutes: 5 }];

describe('the agenda', () => {
  it('adds the steps up', () => {
    expect(beginnings(steps)).toEqual([0, 10, 35]);
    expect(total(steps)).toBe(40);
    expect(total([])).toBe(0);
  });

  it('knows the step that goes on and how much of it is left', () => {
    expect(momentAt(steps, 0)).toEqual({ step: 0, gone: 0, minutesLeft: 10, over: undefined });
    expect(momentAt(steps, 9)).toEqual({ step: 0, gone: 0.9, minutesLeft: 1, over: undefined });
    expect(momentAt(steps, 10)).toMatchObject({ step: 1, gone: 0, minutesLeft: 25 });
    expect(momentAt(steps, 39)).toMatchObject({ step: 2, gone: 0.8, minutesLeft: 1 });
  });

  it('stays at the end of the last step when the time is over, and counts on', () => {
    expect(momentAt(steps, 40)).toEqual({ step: 2, gone: 1, minutesLeft: 0, over: 0 });
    expect(momentAt(steps, 44)).toEqual({ step: 2, gone: 1, minutesLeft: 0, over: 4 });
  });

  it('is over from the first minute when there are no steps', () => {
    expect(momentAt([], 3)).toEqual({ step: -1, gone: 1, minutesLeft: 0, over: 3 });
  });

  it('never leaves the axis, whatever the minute', () => {
    for (let minute = 0; minute < 60; minute++) {
      const { gone, minutesLeft } = momentAt(steps, minute);
      expect(gone).toBeGreaterThanOrEqual(0);
      expect(gone).toBeLessThanOrEqual(1);
      expect(minutesLeft).toBeGreaterThanOrEqual(0);
    }
  });

  it('says how much of the session is dialogue', () => {
    expect(dialogueShare(58, 90)).toBe(64);
    expect(dialogueShare(0, 0)).toBe(0);
  });
});

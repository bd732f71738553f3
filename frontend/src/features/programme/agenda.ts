import type { GuideStep } from '../../api/schema';

type Timed = Pick<GuideStep, 'minutes'>;

/** How many minutes after the beginning each step begins. */
export function beginnings(steps: Timed[]): number[] {
  return steps.map((_, i) => total(steps.slice(0, i)));
}

export function total(steps: Timed[]): number {
  return steps.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** Where in the session one is after so many whole minutes. */
export interface Moment {
  /** The step that goes on; the last one also when the time is over. */
  step: number;
  /** How much of that step has gone, from 0 to 1. */
  gone: number;
  minutesLeft: number;
  /** How many minutes the session has gone on for too long; nothing while there is time. */
  over: number | undefined;
}

export function momentAt(steps: Timed[], elapsed: number): Moment {
  const starts = beginnings(steps);
  const last = steps.length - 1;
  const over = elapsed >= total(steps) ? elapsed - total(steps) : undefined;
  if (over !== undefined) return { step: last, gone: 1, minutesLeft: 0, over };
  const step = starts.filter((start) => start <= elapsed).length - 1;
  const { minutes } = steps[step]!;
  const spent = elapsed - starts[step]!;
  return { step, gone: spent / minutes, minutesLeft: minutes - spent, over };
}

/** How many hundredths of the session are dialogue. */
export function dialogueShare(dialogueMinutes: number, minutes: number): number {
  return minutes === 0 ? 0 : Math.round((100 * dialogueMinutes) / minutes);
}

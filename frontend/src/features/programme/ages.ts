import type { AgeWindow } from '../../api/schema';
import { alongAxis, weeksFromBirth } from '../../lib/ageAxis';

/** From where to where a window lies on the axis. */
export function span({ from, to }: AgeWindow): { start: number; end: number } {
  return { start: alongAxis(weeksFromBirth(from)), end: alongAxis(weeksFromBirth(to)) };
}

/** A lane for each window, so that none lies over another; the first lane that is free. */
export function lanes(windows: { start: number; end: number }[]): number[] {
  const ends: number[] = [];
  return windows.map(({ start, end }) => {
    const free = ends.findIndex((taken) => taken < start);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = end;
    return lane;
  });
}

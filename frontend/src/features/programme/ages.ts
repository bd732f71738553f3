import type { AgePoint, AgeWindow } from '../../api/schema';

const weeksInMonth = 52.18 / 12;
const birth = 40;

/** Weeks from birth, before it negative. */
export function weeksOf({ unit, value }: AgePoint): number {
  if (unit === 'GESTATIONAL_WEEK') return value - birth;
  return unit === 'WEEK_AFTER_BIRTH' ? value : value * weeksInMonth;
}

/** The product's one scale for age: weeks from birth, and how far along the axis they lie (0–1); pressed together at the end. */
const scale: [weeks: number, along: number][] = [
  [-18, 0],
  [0, 0.28],
  [16, 0.56],
  [26, 0.66],
  [52, 0.8],
  [134, 1],
];

/** How far along the axis an age lies, from 0 to 1. */
export function along(weeks: number): number {
  for (let i = 1; i < scale.length; i++) {
    const [from, start] = scale[i - 1]!;
    const [to, end] = scale[i]!;
    if (weeks <= to) return Math.max(0, start + ((weeks - from) / (to - from)) * (end - start));
  }
  return 1;
}

/** From where to where a window lies on the axis. */
export function span({ from, to }: AgeWindow): { start: number; end: number } {
  return { start: along(weeksOf(from)), end: along(weeksOf(to)) };
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

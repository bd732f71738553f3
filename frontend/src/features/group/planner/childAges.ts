import type { AgeWindow, BirthWindow } from '../../../api/schema';
import { daysBetween, lastDayOf } from '../../../lib/calendar';
import { alongAxis, weeksFromBirth } from '../../../lib/ageAxis';

const weeksInMonth = 52.18 / 12;
const term = 40;

/** How many weeks the youngest and the oldest child of a group have lived on a day; negative before birth. */
export function agesOn(day: string, { from, to }: BirthWindow): { youngest: number; oldest: number } {
  return { youngest: daysBetween(lastDayOf(to), day) / 7, oldest: daysBetween(`${from}-01`, day) / 7 };
}

/** Where the ages that a guide is meant for begin and end on the axis. */
export function windowOn({ from, to }: AgeWindow): { start: number; end: number } {
  return { start: alongAxis(weeksFromBirth(from)), end: alongAxis(weeksFromBirth({ ...to, value: to.value + 1 })) };
}

function inUnit(weeks: number, unit: AgeText['unit']): number {
  if (unit === 'pregnant') return Math.floor(weeks + term);
  return Math.floor(unit === 'weeks' ? weeks : weeks / weeksInMonth);
}

export interface AgeText {
  unit: 'pregnant' | 'birth' | 'weeks' | 'months';
  ages: string;
}

/** How old the children are, in the unit that people use at that age: "26–30" weeks of pregnancy, "6–10" weeks, "5" months. */
export function agesIn({ youngest, oldest }: { youngest: number; oldest: number }): AgeText {
  if (oldest >= 0 && youngest < 0) return { unit: 'birth', ages: '' };
  const unit = oldest < 0 ? 'pregnant' : youngest < 20 ? 'weeks' : 'months';
  const [low, high] = [inUnit(youngest, unit), inUnit(oldest, unit)];
  return { unit, ages: low === high ? String(high) : `${low}–${high}` };
}

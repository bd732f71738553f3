import { parseDateTime, toZoned } from '@internationalized/date';
import { addDays } from '../../lib/calendar';
import { today } from '../../lib/dates';

/** When the clocks in Sweden show it, as an instant. */
function instantOf(day: string, time: string): string {
  return toZoned(parseDateTime(`${day}T${time}`), 'Europe/Stockholm').toAbsoluteString();
}

/** Rounds open in the morning; one that is to open today opens at once, which is said by nothing. */
export function openingOn(day: string, now = today()): string | null {
  return day > now ? instantOf(day, '08:00') : null;
}

/** The day is the last on which one can answer. */
export function closingAfter(day: string): string {
  return instantOf(addDays(day, 1), '00:00');
}

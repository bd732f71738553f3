import { today } from './dates';

const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', hour: '2-digit', minute: '2-digit' });

/** The last Swedish day before an instant at which something ends: the day before, of one that is a midnight. */
export function lastDayUntil(end: string): string {
  return today(new Date(new Date(end).getTime() - 1));
}

/** The Swedish day and time of an instant. */
export function momentOf(at: string): { day: string; time: string } {
  const instant = new Date(at);
  return { day: today(instant), time: clock.format(instant) };
}

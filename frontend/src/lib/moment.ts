import { today } from './dates';

const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', hour: '2-digit', minute: '2-digit' });

/** The Swedish day and time of an instant. */
export function momentOf(at: string): { day: string; time: string } {
  const instant = new Date(at);
  return { day: today(instant), time: clock.format(instant) };
}

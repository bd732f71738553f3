import type { GroupSession, ParentGroup, SessionSummary } from '../../api/schema';
import { addDays } from '../../lib/calendar';
import { today } from '../../lib/dates';

const soon = 120;

type Timed = Pick<SessionSummary, 'status' | 'day' | 'begins' | 'minutes'>;

/** How many minutes from midnight a Swedish wall time is. */
function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

function wallTime(now: Date): number {
  return minutesOf(
    new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', hour: '2-digit', minute: '2-digit' }).format(now),
  );
}

/** Whether it has ended by the clock, whether or not anybody has told of it. */
export function isOver({ day, begins, minutes }: Timed, now: Date): boolean {
  if (!day) return false;
  if (day !== today(now)) return day < today(now);
  return minutesOf(begins ?? '24:00') + minutes <= wallTime(now);
}

/** Those with a day that are not over yet, in their order. */
export function comingOf<S extends Timed>(sessions: S[], now: Date): S[] {
  return sessions.filter((session) => session.status === 'PLANNED' && session.day !== null && !isOver(session, now));
}

/** What is to come at a centre but for the first of one's own, and which of it one leads. */
export function besideOwn<S extends Timed & { id: string }>(all: S[], [first, ...further]: S[], now: Date) {
  return {
    sessions: comingOf(all, now).filter(({ id }) => id !== first?.id),
    led: new Set(further.map(({ id }) => id)),
  };
}

/** Those that are over and that nobody has told of. */
export function untoldOf<S extends Timed>(sessions: S[], now: Date): S[] {
  return sessions.filter((session) => session.status === 'PLANNED' && isOver(session, now));
}

export type Nearness =
  | { kind: 'now' | 'today' | 'tomorrow' }
  | { kind: 'in'; minutes: number }
  | { kind: 'later'; day: string };

/** How far away a session that has a day is, as one would say it. */
export function nearness({ day, begins }: Timed, now: Date): Nearness {
  if (day === null) throw new Error('A session without a day is not near');
  if (day === addDays(today(now), 1)) return { kind: 'tomorrow' };
  if (day !== today(now)) return { kind: 'later', day };
  const minutes = minutesOf(begins ?? '00:00') - wallTime(now);
  if (minutes <= 0) return { kind: 'now' };
  return minutes <= soon ? { kind: 'in', minutes } : { kind: 'today' };
}

/** What was written after the latest session before this one, where anything was. */
export function noteBefore({ sessions }: ParentGroup, number: number): GroupSession | undefined {
  return sessions.findLast((session) => session.number < number && session.note);
}

/** The wall time so many minutes after another. */
export function clockAt(begins: string, minutes: number): string {
  const total = minutesOf(begins) + minutes;
  return [Math.floor(total / 60) % 24, total % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

import type { GroupSession, ParentGroup, Schedule } from '../../api/schema';
import { addDays, weekdayOf } from '../../lib/calendar';
import { weekdays } from './words';

type Slot = Schedule['sessions'][number];

/** It has not been, and is still to be. */
export function isAhead({ status }: GroupSession): boolean {
  return status === 'PLANNED' || status === 'PRELIMINARY';
}

/** The next one that has a day. */
export function nextOf({ sessions }: ParentGroup, day: string): GroupSession | undefined {
  return sessions.find((session) => session.status === 'PLANNED' && (session.day ?? '') >= day);
}

/** Whether families can sign up for it, and so be invited. */
export function isOpen(group: ParentGroup, day: string): boolean {
  const { status, acceptsEnrolment } = group;
  return acceptsEnrolment && (status === 'OPEN' || status === 'RUNNING') && nextOf(group, day) !== undefined;
}

/** The first that has been, or is today, and that nobody has told of. */
export function untoldOf({ sessions }: ParentGroup, day: string): GroupSession | undefined {
  return sessions.find((session) => session.status === 'PLANNED' && session.day !== null && session.day <= day);
}

export type Stage = 'done' | 'now' | 'coming' | 'cancelled' | 'perhaps';

/** How far a session has come, as its group's line shows it; the next one that has a day is now. */
export function stageOf(group: ParentGroup, session: GroupSession, day: string): Stage {
  if (session.status === 'HELD') return 'done';
  if (session.status === 'CANCELLED') return 'cancelled';
  if (session.id === nextOf(group, day)?.id) return 'now';
  return session.status === 'PRELIMINARY' ? 'perhaps' : 'coming';
}

/** How many sessions come before the births; undefined when the births do not lie between two of them. */
export function sessionsBeforeBirth({ sessions, birthWindow }: ParentGroup): number | undefined {
  if (!birthWindow) return undefined;
  const before = sessions.findIndex(({ month }) => month > birthWindow.to);
  return before > 0 ? before : undefined;
}

function slotOf({ id, day, month, begins, minutes }: GroupSession): Slot {
  return day ? { session: id, day, month: null, begins, minutes } : { session: id, day: null, month };
}

/** What puts those sessions that differ back to how they were. */
export function slotsBack(now: ParentGroup, before: ParentGroup): Slot[] {
  const known = new Map(now.sessions.filter(isAhead).map((session) => [session.id, JSON.stringify(slotOf(session))]));
  return before.sessions
    .filter(isAhead)
    .map(slotOf)
    .filter((slot) => known.has(slot.session) && known.get(slot.session) !== JSON.stringify(slot));
}

/** The first day in a month that is on the group's weekday. */
export function firstDayIn(month: string, weekday: ParentGroup['weekday']): string {
  const first = `${month}-01`;
  return addDays(first, (weekdays.indexOf(weekday) - weekdayOf(first) + 7) % 7);
}

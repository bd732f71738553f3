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

/** The first that has been, or is today, and that nobody has told of. */
export function untoldOf({ sessions }: ParentGroup, day: string): GroupSession | undefined {
  return sessions.find((session) => session.status === 'PLANNED' && session.day !== null && session.day <= day);
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

import type { PublicGroup, PublicSession } from '../../../api/schema';
import { monthAfter } from '../when';

interface Meeting {
  group: PublicGroup;
  session: PublicSession;
}

interface Day {
  date: string;
  meetings: Meeting[];
}

/** All days of a month, each with what meets then, what begins first first. */
export function daysOf(month: string, groups: PublicGroup[]): Day[] {
  const length = new Date(Date.parse(monthAfter(month, 1)) - 1).getUTCDate();
  const meetings = groups.flatMap((group) => group.sessions.map((session) => ({ group, session })));
  return Array.from({ length }, (_, index) => {
    const date = `${month}-${String(index + 1).padStart(2, '0')}`;
    return {
      date,
      meetings: meetings
        .filter(({ session }) => session.day === date)
        .toSorted((one, other) => one.session.begins.localeCompare(other.session.begins)),
    };
  });
}

/** Monday is 1. */
export function weekdayOf(date: string): number {
  return new Date(date).getUTCDay() || 7;
}

/** The first and the last month that something meets in, from this month on. */
export function monthsOf(groups: PublicGroup[], thisMonth: string): { first: string; last: string } {
  const months = groups.flatMap(({ sessions }) => sessions.map(({ day }) => day.slice(0, 7))).toSorted();
  return { first: months[0] ?? thisMonth, last: months.at(-1) ?? thisMonth };
}

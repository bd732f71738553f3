import { api, succeed } from '../../../api/client';
import type { GroupSession, Perspective, SessionReport } from '../../../api/schema';
import { typedNumber } from '../../../lib/rules';
import { fetchGroup, sessionAt, type VersionedGroup } from '../queries';

export type ReportValues = {
  came: string[];
  cardsUsed: string[];
  perspectives: Perspective[];
  note: string;
  hours: string;
};

/** At first those who were to lead are those who were there. */
export function readReport(session: GroupSession): ReportValues {
  const { leaders, status, cardsUsed, perspectives, note, staffMinutes } = session;
  const there = leaders.filter(({ came, planned }) => (status === 'HELD' ? came === true : planned));
  return {
    came: there.map(({ staffMember }) => staffMember),
    cardsUsed,
    perspectives,
    note: note ?? '',
    hours: staffMinutes === null ? '' : String(staffMinutes / 60).replace('.', ','),
  };
}

export function reportBody({ note, hours, ...told }: ReportValues): SessionReport {
  const spent = typedNumber(hours);
  return { ...told, note: note.trim() || null, staffMinutes: spent === undefined ? null : Math.round(spent * 60) };
}

/** Up to a day and a night of work, in hours; or nothing. */
export function areHours(hours: string): boolean {
  if (hours.trim() === '') return true;
  const spent = typedNumber(hours);
  return spent !== undefined && spent >= 0 && spent <= 24;
}

export async function writeReport(onto: VersionedGroup, session: string, values: ReportValues) {
  await succeed(api.PUT('/sessions/{id}/report', { ...sessionAt(onto, session), body: reportBody(values) }));
  return fetchGroup(onto.data.id);
}

import type { SessionSummary } from '../../../api/schema';
import { addMonths, monthOf, weekOf } from '../../../lib/calendar';

/** Half a year of work at the centres, from its first month to its last, as the API reckons it. */
export interface Term {
  season: 'spring' | 'autumn';
  year: string;
  first: string;
  last: string;
}

/** The term that a month is in: spring to the end of July, autumn to that of December. */
export function termOf(month: string): Term {
  const year = month.slice(0, 4);
  return month.slice(5) < '08'
    ? { season: 'spring', year, first: `${year}-01`, last: `${year}-07` }
    : { season: 'autumn', year, first: `${year}-08`, last: `${year}-12` };
}

/** The first month of the term before or after. */
export function turnTerm({ first, last }: Term, by: -1 | 1): string {
  return by === 1 ? addMonths(last, 1) : termOf(addMonths(first, -1)).first;
}

export function isMonth(text: string | undefined): text is string {
  return text !== undefined && /^2\d{3}-(0[1-9]|1[0-2])$/.test(text);
}

/** Those of a month, also those that have no day in it yet. */
export function inMonth(sessions: SessionSummary[], month: string): SessionSummary[] {
  return sessions.filter((session) => monthOf(session.day ?? session.month) === month);
}

/** Sessions in their order under their weeks; null for those that have no day. */
export function byWeek(sessions: SessionSummary[]): { week: string | null; sessions: SessionSummary[] }[] {
  const weekOfOne = ({ day }: SessionSummary) => (day === null ? null : weekOf(day));
  const weeks = [...new Set(sessions.map(weekOfOne))];
  return weeks.map((week) => ({ week, sessions: sessions.filter((session) => weekOfOne(session) === week) }));
}

/** It is still to be, and nobody is named to lead it. */
export function lacksLeader({ leaders, status }: SessionSummary): boolean {
  return leaders === 0 && (status === 'PLANNED' || status === 'PRELIMINARY');
}

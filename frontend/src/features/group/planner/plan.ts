import type { NewGroup, ProgrammePart, SessionProposal, Weekday } from '../../../api/schema';
import { addMonths, lastDayOf, monthOf } from '../../../lib/calendar';
import { detailsBody, type DetailsValues } from '../fields/details';
import { suggestedWeeks } from './closedWeeks';

export type Followed = ProgrammePart | 'ALL';

/** The sentence of the planner, and all else that can be said of a new group. */
export type PlanValues = Omit<DetailsValues, 'closedWeeks'> & {
  host: string;
  part: Followed | '';
  birthFrom: string;
  birthTo: string;
  weekday: Weekday | '';
  begins: string;
  leaders: string[];
  /** Null as long as they are those that are suggested. */
  closedWeeks: string[] | null;
  /** The sessions of a group outside the package. */
  own: OwnSession[];
};

export type OwnSession = { title: string; day: string };

export const emptyPlan: PlanValues = {
  host: '',
  part: '',
  birthFrom: '',
  birthTo: '',
  weekday: '',
  begins: '',
  name: '',
  capacity: '',
  language: 'sv',
  interpreter: '',
  mode: 'IN_PERSON',
  firstTimeOnly: false,
  place: '',
  travelNote: '',
  partners: [],
  leaders: [],
  closedWeeks: null,
  own: [{ title: '', day: '' }],
};

/** How many months back the children of a part may have been born. */
const back: Record<Followed, number> = { ALL: 0, PREGNANCY: 0, FIRST_YEAR: 12, TODDLER: 36 };
/** How many months after birth the sessions of a part go on, at most. */
const ahead: Record<Followed, number> = { ALL: 33, PREGNANCY: 1, FIRST_YEAR: 14, TODDLER: 33 };
const pregnancy = 9;

/** The months that children of a group may be born in, as far as it is reasonable. */
export function birthMonths(part: Followed | '', today: string): string[] {
  const first = -back[part || 'ALL'];
  return Array.from({ length: pregnancy + 1 - first }, (_, i) => addMonths(monthOf(today), first + i));
}

/** From eight in the morning to half past seven in the evening. */
export const times = Array.from(
  { length: 24 },
  (_, half) => `${String(8 + Math.floor(half / 2)).padStart(2, '0')}:${half % 2 === 0 ? '00' : '30'}`,
);

/** Whether the sentence says enough for days to be proposed. */
export function isSaid({ host, part, birthFrom, birthTo, weekday, begins }: PlanValues): boolean {
  return [host, part, birthFrom, birthTo, weekday, begins].every((said) => said !== '');
}

/** The weeks without sessions: those chosen, or else Christmas and July as far as the sessions go. */
export function closedWeeksOf({ closedWeeks, part, birthTo }: PlanValues, today: string): string[] {
  if (closedWeeks) return closedWeeks;
  return suggestedWeeks(
    today,
    lastDayOf(birthTo ? addMonths(birthTo, ahead[part || 'ALL']) : addMonths(monthOf(today), 12)),
  );
}

/** The group as it is sent: with the sessions that were shown. */
export function newGroup(
  values: PlanValues,
  today: string,
  version: string | null,
  shown: Pick<SessionProposal, 'guide' | 'day' | 'month'>[],
): NewGroup {
  const { host, part, birthFrom, birthTo, weekday, begins, leaders, own } = values;
  const chosen = shown.map(({ guide, day, month }) => ({ guide, day, month: day ? null : month }));
  return {
    ...detailsBody({ ...values, closedWeeks: closedWeeksOf(values, today) }),
    name: values.name.trim() || null,
    capacity: values.capacity ? Number(values.capacity) : null,
    host,
    programmeVersion: version,
    part: version && part !== 'ALL' ? part || null : null,
    birthWindow: birthFrom && birthTo ? { from: birthFrom, to: birthTo } : null,
    weekday: weekday || 'MONDAY',
    begins,
    leaders,
    sessions: version ? chosen : own.map(({ title, day }) => ({ title: { sv: title.trim() }, day })),
  };
}

import type { ProgrammeVersion } from '../../../api/schema';
import { today } from '../../../lib/dates';
import { closedWeeksOf, isSaid, type PlanValues } from './plan';
import type { Asked } from './useProposals';

/** What the sentence, and what is said beside it, asks of the API; nothing until all blanks are filled. */
export function askedBy(values: PlanValues, version: ProgrammeVersion | null): Asked | null {
  const { host, part, birthFrom, birthTo, weekday, begins, leaders, place } = values;
  if (!version || !isSaid(values) || weekday === '') return null;
  const closed = closedWeeksOf(values, today());
  return {
    host,
    programmeVersion: version.id,
    birthFrom,
    birthTo,
    weekday,
    begins,
    ...(part !== 'ALL' && part !== '' && { part }),
    ...(closed.length > 0 && { closedWeeks: closed.join(',') }),
    ...(leaders.length > 0 && { leaders: leaders.join(',') }),
    ...(place.trim() && { place: place.trim() }),
  };
}

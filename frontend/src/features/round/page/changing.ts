import type { RoundDetails, SurveyRound } from '../../../api/schema';
import type { T } from '../../../i18n/LanguageProvider';
import { today } from '../../../lib/dates';
import type { Faults } from '../../../ui/useForm';
import { lastDayUntil, momentOf } from '../../../lib/moment';
import { closingAfter, openingOn } from '../days';
import { dayFaults, daysTyped } from '../form/newRound';

/** What can be changed of a round, as it is filled in. */
export type ChangeValues = { name: string; opens: string; closes: string; remindAfterDays: string };

export function readChange({ name, opensAt, closesAt, remindAfterDays }: SurveyRound): ChangeValues {
  return {
    name,
    opens: momentOf(opensAt).day,
    closes: lastDayUntil(closesAt),
    remindAfterDays: remindAfterDays === null ? '' : String(remindAfterDays),
  };
}

/** A day that was not changed keeps its time. */
export function detailsOf(round: SurveyRound, values: ChangeValues, now = new Date()): RoundDetails {
  const before = readChange(round);
  const opensAt =
    values.opens === before.opens ? round.opensAt : (openingOn(values.opens, today(now)) ?? now.toISOString());
  return {
    name: values.name.trim(),
    opensAt,
    closesAt: values.closes === before.closes ? round.closesAt : closingAfter(values.closes),
    remindAfterDays: daysTyped(values.remindAfterDays, 1, 60) ?? null,
  };
}

/** What is wrong, as the API would say it. */
export function changeFaults({ name, opens, closes, remindAfterDays }: ChangeValues, t: T, now = today()): Faults {
  const isOff = remindAfterDays.trim() !== '' && !daysTyped(remindAfterDays, 1, 60);
  return {
    ...(!name.trim() && { '/name': t('round.fault.noName') }),
    ...dayFaults({ opens, closes }, t, now),
    ...(isOff && { '/remindAfterDays': t('round.fault.reminder') }),
  };
}

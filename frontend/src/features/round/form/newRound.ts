import type { NewSurveyRound, ProgrammePart, RoundChannel, SurveyAudience } from '../../../api/schema';
import type { T } from '../../../i18n/LanguageProvider';
import { addDays } from '../../../lib/calendar';
import { isDate, today } from '../../../lib/dates';
import type { Faults } from '../../../ui/useForm';
import { closingAfter, openingOn } from '../days';
import { channels, reaches } from '../words';

/** Whose parents are asked: those of a group, those who came to any session in a period, or whoever gets the code or paper. */
export type Whom = 'group' | 'period' | 'anyone';

/** As it is filled in; days are YYYY-MM-DD. */
export type RoundValues = {
  survey: string;
  place: string;
  whom: Whom;
  group: string;
  part: ProgrammePart | '';
  attendedFrom: string;
  attendedTo: string;
  channel: RoundChannel | '';
  name: string;
  opens: string;
  closes: string;
  remindAfterDays: string;
};

const usualDays = 14;
export const usualReminder = 7;

export function emptyRound(place: string, said: Partial<RoundValues> = {}, now = today()): RoundValues {
  return {
    survey: '',
    place,
    whom: 'group',
    group: '',
    part: '',
    attendedFrom: addDays(now, -90),
    attendedTo: now,
    channel: '',
    name: '',
    opens: now,
    closes: addDays(now, usualDays),
    remindAfterDays: String(usualReminder),
    ...said,
  };
}

/** Why a channel cannot be chosen; undefined where it can. */
export type ChannelDenial = 'address' | 'centres' | 'parents' | 'whom';

export function denialOf(channel: RoundChannel, audience: SurveyAudience, whom: Whom): ChannelDenial | undefined {
  if (reaches(channel, audience)) return channel === 'TICKETS' && whom === 'anyone' ? 'whom' : undefined;
  if (channel === 'SIGNED_IN') return 'centres';
  return channel === 'TICKETS' && audience !== 'COORDINATORS' ? 'address' : 'parents';
}

/** The channel that holds: the chosen one, or the first that suits where the chosen one does not. */
export function channelOf({ channel, whom }: RoundValues, audience: SurveyAudience): RoundChannel {
  const suiting = channels.filter((one) => denialOf(one, audience, whom) === undefined);
  return channel && suiting.includes(channel) ? channel : (suiting[0] ?? 'QR');
}

/** What is typed as a number of days within limits; undefined when it is none. */
export function daysTyped(text: string, least: number, most: number): number | undefined {
  const days = /^\d{1,3}$/.test(text.trim()) ? Number(text) : undefined;
  return days !== undefined && days >= least && days <= most ? days : undefined;
}

/** What is wrong, as the API would say it. */
export function faultsOf(values: RoundValues, audience: SurveyAudience | undefined, t: T): Faults {
  const { survey, name, remindAfterDays } = values;
  const reminds = audience !== undefined && channelOf(values, audience) === 'TICKETS' && remindAfterDays.trim() !== '';
  return {
    ...(!survey && { '/survey': t('round.fault.survey') }),
    ...(audience === 'PARENTS' && whomFaults(values, t)),
    ...(name.trim().length > 120 && { '/name': t('round.fault.name') }),
    ...dayFaults(values, t),
    ...(reminds && !daysTyped(remindAfterDays, 1, 60) && { '/remindAfterDays': t('round.fault.reminder') }),
  };
}

function whomFaults({ whom, group, attendedFrom, attendedTo }: RoundValues, t: T): Faults {
  if (whom === 'group') return group ? {} : { '/group': t('round.fault.group') };
  if (whom === 'anyone') return {};
  if (!isDate(attendedFrom)) return { '/attendedFrom': t('round.fault.day') };
  if (!isDate(attendedTo)) return { '/attendedTo': t('round.fault.day') };
  return attendedTo < attendedFrom ? { '/attendedTo': t('round.fault.period') } : {};
}

export function dayFaults({ opens, closes }: Pick<RoundValues, 'opens' | 'closes'>, t: T, now = today()): Faults {
  return {
    ...(!isDate(opens) && { '/opensAt': t('round.fault.day') }),
    ...(!isDate(closes) && { '/closesAt': t('round.fault.day') }),
    ...(isDate(closes) && (closes < opens || closes < now) && { '/closesAt': t('round.fault.closes') }),
    ...(isDate(opens) && isDate(closes) && closes > addDays(opens, 365) && { '/closesAt': t('round.fault.tooLong') }),
  };
}

/** What is sent: nothing that another choice has hidden. */
export function bodyOf(values: RoundValues, audience: SurveyAudience, suggestedName: string): NewSurveyRound {
  const { survey, place, whom, group, part, opens, closes } = values;
  const channel = channelOf(values, audience);
  const isOfGroup = audience === 'PARENTS' && whom === 'group';
  const isOfPeriod = audience === 'PARENTS' && whom === 'period';
  return {
    survey,
    place,
    channel,
    name: values.name.trim() || suggestedName,
    group: isOfGroup ? group : null,
    part: (isOfGroup && part) || null,
    attendedFrom: isOfPeriod ? values.attendedFrom : null,
    attendedTo: isOfPeriod ? values.attendedTo : null,
    opensAt: openingOn(opens),
    closesAt: closingAfter(closes),
    remindAfterDays: channel === 'TICKETS' ? (daysTyped(values.remindAfterDays, 1, 60) ?? null) : null,
  };
}

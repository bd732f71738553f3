import type { NewSurveyRule, Recurrence, RoundChannel, SurveyAudience, SurveyRule } from '../../../api/schema';
import type { T } from '../../../i18n/LanguageProvider';
import type { Faults } from '../../../ui/useForm';
import { daysTyped, usualReminder } from '../form/newRound';
import { channels, reaches } from '../words';

/** As it is filled in; days are typed. */
export type RuleValues = {
  survey: string;
  place: string;
  recurs: Recurrence;
  channel: RoundChannel | '';
  daysAfter: string;
  daysOpen: string;
  remindAfterDays: string;
};

export function emptyRule(place: string): RuleValues {
  return {
    survey: '',
    place,
    recurs: 'GROUP_END',
    channel: '',
    daysAfter: '2',
    daysOpen: '14',
    remindAfterDays: String(usualReminder),
  };
}

/** When rounds can come again for an audience: groups are of parents alone. */
export function recurrencesFor(audience: SurveyAudience): Recurrence[] {
  return audience === 'PARENTS' ? ['GROUP_END', 'EACH_TERM', 'EACH_YEAR'] : ['EACH_TERM', 'EACH_YEAR'];
}

/** The recurrence that holds: the chosen one, or the first that suits. */
export function recurrenceOf({ recurs }: RuleValues, audience: SurveyAudience): Recurrence {
  const suiting = recurrencesFor(audience);
  return suiting.includes(recurs) ? recurs : (suiting[0] ?? recurs);
}

export function channelsFor(audience: SurveyAudience): RoundChannel[] {
  return channels.filter((channel) => reaches(channel, audience));
}

/** The channel that holds: the chosen one, or the first that suits. */
export function ruleChannelOf({ channel }: RuleValues, audience: SurveyAudience): RoundChannel {
  const suiting = channelsFor(audience);
  return channel && suiting.includes(channel) ? channel : (suiting[0] ?? 'QR');
}

/** What is wrong, as the API would say it. */
export function ruleFaults(values: RuleValues, audience: SurveyAudience | undefined, t: T): Faults {
  const { survey, daysAfter, daysOpen, remindAfterDays } = values;
  const reminds = audience && ruleChannelOf(values, audience) === 'TICKETS' && remindAfterDays.trim() !== '';
  return {
    ...(!survey && { '/survey': t('round.fault.survey') }),
    ...(daysTyped(daysAfter, 0, 366) === undefined && { '/daysAfter': t('rules.fault.after') }),
    ...(daysTyped(daysOpen, 1, 366) === undefined && { '/daysOpen': t('rules.fault.open') }),
    ...(reminds && !daysTyped(remindAfterDays, 1, 60) && { '/remindAfterDays': t('round.fault.reminder') }),
  };
}

export function ruleBodyOf(values: RuleValues, audience: SurveyAudience): NewSurveyRule {
  const channel = ruleChannelOf(values, audience);
  return {
    survey: values.survey,
    place: values.place,
    recurs: recurrenceOf(values, audience),
    channel,
    daysAfter: daysTyped(values.daysAfter, 0, 366) ?? 0,
    daysOpen: daysTyped(values.daysOpen, 1, 366) ?? 1,
    remindAfterDays: channel === 'TICKETS' ? (daysTyped(values.remindAfterDays, 1, 60) ?? null) : null,
  };
}

type Said = Pick<SurveyRule, 'recurs' | 'channel' | 'daysAfter' | 'daysOpen' | 'remindAfterDays'>;

/** "Två dagar efter en grupps sista träff, öppen i 14 dagar, med mejl, påminnelse efter 7 dagar." */
export function ruleSentence({ recurs, channel, daysAfter, daysOpen, remindAfterDays }: Said, t: T): string {
  const when = t(`rules.when.${recurs}`, { days: daysAfter });
  const open = t('rules.open', { days: daysOpen });
  const how = t(`rules.how.${channel}`);
  const reminder = remindAfterDays === null ? [] : [t('rules.reminder', { days: remindAfterDays })];
  return `${[when, open, how, ...reminder].join(', ')}.`;
}

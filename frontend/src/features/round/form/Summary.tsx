import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { isDate, today } from '../../../lib/dates';
import { Note } from '../../../ui/Note';
import { channelOf, daysTyped } from './newRound';
import type { FieldsProps } from './RoundFields';

/** What happens then, in words, before anything is sent. */
export function Summary({ form, chosen }: FieldsProps) {
  const t = useT();
  const { date } = useFormat();
  const { opens, closes, remindAfterDays } = form.values;
  if (!chosen.survey || !isDate(opens) || !isDate(closes)) return null;
  const channel = channelOf(form.values, chosen.survey.audience);
  const reminder = channel === 'TICKETS' ? daysTyped(remindAfterDays, 1, 60) : undefined;
  const when = t(opens > today() ? 'round.summary.from' : 'round.summary.now', {
    opens: date(opens),
    closes: date(closes),
  });
  return (
    <Note>
      {when} {t(`round.summary.${channel}`)} {reminder && t('round.summary.reminder', { days: reminder })}
    </Note>
  );
}

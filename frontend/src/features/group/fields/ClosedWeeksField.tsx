import { useSpeech } from '../../../i18n/LanguageProvider';
import { addDays, firstDayOf, weekOf } from '../../../lib/calendar';
import { formatDayRange } from '../../../lib/dayRange';
import { today } from '../../../lib/dates';
import { groupLimits } from './details';
import { PickField } from './PickField';

const weeksAhead = 156;

interface Props {
  value: string[];
  error?: string | undefined;
  onValue: (weeks: string[]) => void;
}

/** Weeks when the centre holds no sessions; the proposal steps over them. */
export function ClosedWeeksField({ value, error, onValue }: Props) {
  const { t } = useSpeech();
  const weekText = useWeekText();
  const start = today();
  const coming = Array.from({ length: weeksAhead }, (_, i) => addDays(start, i * 7));
  const weeks = [...new Set([...value, ...coming.map(weekOf)])].toSorted();
  return (
    <PickField
      pointer="/closedWeeks"
      label={t('group.field.closedWeeks')}
      help={t('group.field.closedWeeks.help')}
      add={t('group.field.closedWeeks.add')}
      choices={weeks.map((week) => ({ value: week, text: weekText(week) }))}
      value={value.toSorted()}
      most={groupLimits.weeks}
      {...{ error, onValue }}
    />
  );
}

/** "v. 28 2027 (12–18 juli)" */
function useWeekText(): (week: string) => string {
  const { t, language } = useSpeech();
  return (week) => {
    const monday = firstDayOf(week);
    const days = formatDayRange(monday, addDays(monday, 6), language);
    return t('group.week', { week: Number(week.slice(6)), year: week.slice(0, 4), days });
  };
}

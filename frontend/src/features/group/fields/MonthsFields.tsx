import { useT } from '../../../i18n/LanguageProvider';
import { Select } from '../../../ui/Field';
import { useMonths } from '../words';

interface Props {
  months: string[];
  from: string;
  to: string;
  error?: string | undefined;
  optional?: boolean;
  onValue: (from: string, to: string) => void;
}

/** The first and the last month that children of a group are born in; a window is twelve months at most. */
export function MonthsFields({ months, from, to, error, optional = false, onValue }: Props) {
  const t = useT();
  const { month } = useMonths();
  const choices = [...new Set([...months, from, to])].filter(Boolean).toSorted();
  const texts = choices.map((value) => ({ value, text: month(value) }));
  const empty = optional || !from ? { empty: t('group.field.birth.none') } : {};
  return (
    <div className="pair">
      <Select
        pointer="/birthWindow/from"
        label={t('group.field.birthFrom')}
        value={from}
        choices={texts}
        {...empty}
        {...{ optional }}
        onValue={(chosen) => onValue(chosen, chosen && to >= chosen ? to : chosen)}
      />
      <Select
        pointer="/birthWindow/to"
        label={t('group.field.birthTo')}
        value={to}
        choices={texts.filter(({ value }) => value >= from)}
        {...(from ? {} : { empty: t('group.field.birth.none') })}
        {...{ error, optional }}
        onValue={(chosen) => onValue(from, chosen)}
      />
    </div>
  );
}

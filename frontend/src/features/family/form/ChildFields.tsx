import { useT } from '../../../i18n/LanguageProvider';
import { Select } from '../../../ui/Field';
import { RadioList } from '../../../ui/RadioList';
import { textProps, type Form } from '../../../ui/useForm';
import { useMonths } from '../../group/words';
import { childMonths } from '../words';
import type { ChildValues } from './child';

/** The month of the child, and whether it is the first one; never a name. */
export function ChildFields<V extends ChildValues>({ form }: { form: Form<V> }) {
  const t = useT();
  const { month } = useMonths();
  const { childMonth } = form.values;
  const months = [...new Set([childMonth, ...childMonths()])].filter(Boolean).toSorted().toReversed();
  return (
    <>
      <Select
        label={t('family.field.childMonth')}
        help={t('family.field.childMonth.help')}
        empty={t('family.choose')}
        choices={months.map((value) => ({ value, text: month(value) }))}
        {...textProps(form, 'childMonth', '/childMonth')}
      />
      <RadioList
        across
        label={t('family.field.firstChild')}
        pointer="/firstChild"
        value={form.values.firstChild}
        choices={(['yes', 'no', 'unknown'] as const).map((value) => ({ value, text: t(`family.firstChild.${value}`) }))}
        onChange={(value) => form.set('firstChild', value as V['firstChild'], '/firstChild')}
      />
    </>
  );
}

import { useIndicators } from '../../../api/indicators';
import type { Indicator } from '../../../api/schema';
import { useText } from '../../../content/contentLanguage';
import { useT } from '../../../i18n/LanguageProvider';
import { Select } from '../../../ui/Field';
import { textProps, type Form } from '../../../ui/useForm';
import { withDenominator, withNumerator } from '../filling';
import { partsAmong, wholesOf } from '../ratio';
import type { IndicatorValues } from '../values';
import { fill } from './fill';

/** Which count is set against which: first the part, then what it is a part of. */
export function RatioFields({ form }: { form: Form<IndicatorValues> }) {
  const t = useT();
  const text = useText();
  const indicators = useIndicators().data ?? [];
  const { values } = form;
  const choicesOf = (among: Indicator[], counted: 'numerator' | 'denominator') =>
    among.map((one) => ({ value: one.code, text: text(one[counted]) }));
  return (
    <div className="pair">
      <Select
        {...textProps(form, 'numeratorOf', '/ratio/numeratorOf')}
        label={t('own.field.numeratorOf')}
        help={t('own.help.numeratorOf')}
        empty={t('own.choose')}
        choices={choicesOf(partsAmong(indicators), 'numerator')}
        onValue={(code) => fill(form, withNumerator(values, code, indicators), '/ratio')}
      />
      <Select
        {...textProps(form, 'denominatorOf', '/ratio/denominatorOf')}
        label={t('own.field.denominatorOf')}
        help={t('own.help.denominatorOf')}
        empty={t(values.numeratorOf ? 'own.choose' : 'own.chooseFirst')}
        choices={choicesOf(wholesOf(values.numeratorOf, indicators), 'denominator')}
        onValue={(code) => fill(form, withDenominator(values, code, indicators), '/ratio')}
      />
    </div>
  );
}

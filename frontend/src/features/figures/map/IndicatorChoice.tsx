import { useIndicators } from '../../../api/indicators';
import { useT } from '../../../i18n/LanguageProvider';
import { BareSelect } from '../../../ui/Field';
import { useIndicatorName } from '../useIndicatorName';

/** Which indicator is shown, of all that there are. */
export function IndicatorChoice({ value, onValue }: { value: string; onValue: (code: string) => void }) {
  const t = useT();
  const nameOf = useIndicatorName();
  const indicators = useIndicators().data ?? [];
  return (
    <div className="filters no-print">
      <BareSelect
        aria-label={t('figures.indicator')}
        value={value}
        choices={indicators.map((one) => ({ value: one.code, text: nameOf(one) }))}
        onValue={onValue}
      />
    </div>
  );
}

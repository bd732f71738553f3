import { useQuery } from '@tanstack/react-query';
import { indicatorsQuery } from '../../../api/indicators';
import { useText } from '../../../content/contentLanguage';
import { useT } from '../../../i18n/LanguageProvider';
import { BareSelect } from '../../../ui/Field';

/** Which indicator is shown, of all that there are. */
export function IndicatorChoice({ value, onValue }: { value: string; onValue: (code: string) => void }) {
  const t = useT();
  const text = useText();
  const indicators = useQuery(indicatorsQuery).data ?? [];
  return (
    <div className="filters no-print">
      <BareSelect
        aria-label={t('figures.indicator')}
        value={value}
        choices={indicators.map(({ code, name }) => ({ value: code, text: text(name) }))}
        onValue={onValue}
      />
    </div>
  );
}

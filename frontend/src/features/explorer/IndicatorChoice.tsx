import type { Indicator } from '../../api/schema';
import { useT } from '../../i18n/LanguageProvider';
import { BareSelect } from '../../ui/Field';
import { useIndicatorName } from '../figures/useIndicatorName';

interface Props {
  indicators: Indicator[];
  chosen: string;
  onChoose: (code: string) => void;
}

/** All that is counted, by name as the API lists them. */
export function IndicatorChoice({ indicators, chosen, onChoose }: Props) {
  const t = useT();
  const nameOf = useIndicatorName();
  return (
    <BareSelect
      aria-label={t('explorer.indicator')}
      value={chosen}
      choices={indicators.map((one) => ({ value: one.code, text: nameOf(one) }))}
      onValue={onChoose}
    />
  );
}

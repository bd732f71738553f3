import type { Indicator } from '../../api/schema';
import { useText } from '../../content/contentLanguage';
import { useT } from '../../i18n/LanguageProvider';
import { BareSelect } from '../../ui/Field';

interface Props {
  indicators: Indicator[];
  chosen: string;
  onChoose: (code: string) => void;
}

/** All that is counted, by name as the API lists them. */
export function IndicatorChoice({ indicators, chosen, onChoose }: Props) {
  const t = useT();
  const text = useText();
  return (
    <BareSelect
      aria-label={t('explorer.indicator')}
      value={chosen}
      choices={indicators.map(({ code, name }) => ({ value: code, text: text(name) }))}
      onValue={onChoose}
    />
  );
}

import type { PeriodKind } from '../../api/schema';
import { useT } from '../../i18n/LanguageProvider';
import { FilterChips } from '../../ui/FilterChips';

interface Props {
  kinds: PeriodKind[];
  chosen: PeriodKind;
  onChoose: (kind: PeriodKind) => void;
}

/** Over how long figures are told, where there is more than one way. */
export function KindChoice({ kinds, chosen, onChoose }: Props) {
  const t = useT();
  if (kinds.length < 2) return null;
  const chips = kinds.map((value) => ({ value, text: t(`explorer.periodKind.${value}`) }));
  return <FilterChips label={t('explorer.periodKind')} {...{ chips, chosen, onChoose }} />;
}

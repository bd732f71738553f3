import type { FigureGender } from '../../api/schema';
import { useT } from '../../i18n/LanguageProvider';
import { FilterChips } from '../../ui/FilterChips';
import { genders } from './genders';

/** All, women or men. */
export function GenderChoice({ chosen, onChoose }: { chosen: FigureGender; onChoose: (gender: FigureGender) => void }) {
  const t = useT();
  return (
    <FilterChips
      label={t('explorer.gender')}
      chips={genders.map((value) => ({ value, text: t(`explorer.gender.${value}`) }))}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
}

import type { GuideProfession, ProfessionNeed } from '../../api/schema';
import { useFormat, useT } from '../../i18n/LanguageProvider';

/** Those who must lead, by their short names: "SOC + FSK". */
export function useLeaders(): (professions: GuideProfession[]) => string {
  const t = useT();
  return (professions) =>
    professions
      .filter(({ need }) => need === 'REQUIRED')
      .map(({ profession }) => t(`programme.short.${profession}`))
      .join(' + ');
}

/** The professions that must, or may, lead, by their full names. */
export function useProfessions(): (professions: GuideProfession[], wanted: ProfessionNeed) => string {
  const t = useT();
  const { list } = useFormat();
  return (professions, wanted) =>
    list(
      professions
        .filter(({ need }) => need === wanted)
        .map(({ profession }) => t(`programme.profession.${profession}`)),
    );
}

import type { AgePoint, AgeWindow, GuideProfession, LocalText } from '../../api/schema';
import { useSpeech, useT } from '../../i18n/LanguageProvider';

/** A text of the programme in the language of the page, or in Swedish where it has not been written in that; with its language. */
export function useText(): (text: LocalText) => { text: string; lang: string } {
  const { language } = useSpeech();
  return (text) => {
    const lang = text[language] ? language : 'sv';
    return { text: text[lang] ?? '', lang };
  };
}

/** "grav. v 23–26", "4–12 veckor", "4–6 månader". */
export function useAges(): (window: AgeWindow | null | undefined) => string {
  const t = useT();
  const one = ({ unit, value }: AgePoint) => t(`programme.age.${unit}`, { ages: String(value) });
  return (window) => {
    if (!window) return t('programme.age.none');
    const { from, to } = window;
    if (from.unit !== to.unit) return t('programme.age.between', { from: one(from), to: one(to) });
    const ages = from.value === to.value ? String(from.value) : `${from.value}–${to.value}`;
    return t(`programme.age.${from.unit}`, { ages });
  };
}

/** Those who should lead, by their short names: "SOC + FSK". */
export function useLeaders(): (professions: GuideProfession[]) => string {
  const t = useT();
  return (professions) =>
    professions
      .filter(({ need }) => need === 'REQUIRED')
      .map(({ profession }) => t(`programme.short.${profession}`))
      .join(' + ');
}

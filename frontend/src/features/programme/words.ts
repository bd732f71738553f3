import { useSearch } from '@tanstack/react-router';
import type { AgePoint, AgeWindow, GuideProfession, LocalText, ProfessionNeed } from '../../api/schema';
import { useFormat, useSpeech, useT } from '../../i18n/LanguageProvider';
import { inYears } from './ages';

/** The language in which the programme is read: the one in the address, else that of the page. */
export function useContentLanguage(): string {
  const { language } = useSpeech();
  return useSearch({ strict: false }).language ?? language;
}

/** The language that a text is shown in: the wanted one, or Swedish where it has not been written in that. */
export function shownIn(text: LocalText, language: string): string {
  return text[language] ? language : 'sv';
}

/** A text of the programme in the language that it is read in. */
export function useText(): (text: LocalText) => string {
  const language = useContentLanguage();
  return (text) => text[shownIn(text, language)] ?? '';
}

/** "grav. v 23–26", "4–12 veckor", "2–2½ år". */
export function useAges(): (window: AgeWindow | null | undefined) => string {
  const t = useT();
  return (window) => {
    if (!window) return t('programme.age.none');
    const { from, to } = asSpoken(window);
    if (from.unit !== to.unit)
      return t('programme.age.between', {
        from: t(`programme.age.${from.unit}`, { ages: from.text, count: from.value }),
        to: t(`programme.age.${to.unit}`, { ages: to.text, count: to.value }),
      });
    const ages = from.text === to.text ? to.text : `${from.text}–${to.text}`;
    return t(`programme.age.${to.unit}`, { ages, count: from.text === to.text ? to.value : 2 });
  };
}

/** Months are said as years when both ages are whole or half years from two on. */
function asSpoken({ from, to }: AgeWindow) {
  const years = [from, to].map(inYears);
  const say = (point: AgePoint, year: string | undefined) =>
    years.every(Boolean) && year
      ? { unit: 'YEAR' as const, value: point.value / 12, text: year }
      : { unit: point.unit, value: point.value, text: String(point.value) };
  return { from: say(from, years[0]), to: say(to, years[1]) };
}

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

import type { AgePoint, AgeWindow } from '../api/schema';
import { useT } from '../i18n/LanguageProvider';
import { inYears } from '../lib/years';

/** "grav. v 23–26", "4–12 veckor", "2–2½ år". */
export function useAges(): (window: AgeWindow | null | undefined) => string {
  const t = useT();
  return (window) => {
    if (!window) return t('age.none');
    const { from, to } = asSpoken(window);
    if (from.unit !== to.unit)
      return t('age.between', {
        from: t(`age.${from.unit}`, { ages: from.text, count: from.value }),
        to: t(`age.${to.unit}`, { ages: to.text, count: to.value }),
      });
    const ages = from.text === to.text ? to.text : `${from.text}–${to.text}`;
    return t(`age.${to.unit}`, { ages, count: from.text === to.text ? to.value : 2 });
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

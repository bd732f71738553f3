import { useIndicators } from '../../api/indicators';
import type { RegionIndicator } from '../../api/schema';
import { useText } from '../../content/contentLanguage';
import { useT } from '../../i18n/LanguageProvider';

/** Where the figures come from, in words: which count as a share of which, or from files. */
export function useReckoned(): (one: Pick<RegionIndicator, 'ratio'>) => string {
  const t = useT();
  const text = useText();
  const indicators = useIndicators().data ?? [];
  const named = (code: string) => indicators.find((one) => one.code === code);
  return ({ ratio }) => {
    if (!ratio) return t('own.reckoned.FILES');
    const [part, whole] = [named(ratio.numeratorOf), named(ratio.denominatorOf)];
    if (!part || !whole) return '';
    return t('own.reckoned.RATIO', { numerator: text(part.numerator), denominator: text(whole.denominator) });
  };
}

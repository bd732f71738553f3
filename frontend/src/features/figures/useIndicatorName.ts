import type { Indicator } from '../../api/schema';
import { useText } from '../../content/contentLanguage';
import { useT } from '../../i18n/LanguageProvider';

/** What an indicator is called in a list to choose from; a region's own says so. */
export function useIndicatorName(): (indicator: Pick<Indicator, 'name' | 'region'>) => string {
  const t = useT();
  const text = useText();
  return ({ name, region }) => (region ? t('indicator.ownName', { name: text(name) }) : text(name));
}

import type { PackageOffering } from '../../../api/schema';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { missingAt } from './offering';

/** "Träff 2 och 9 saknas.", or that none or all are missing. */
export function useMissingWords(): (offering: PackageOffering) => string {
  const t = useT();
  const { list } = useFormat();
  return (offering) => {
    const missing = missingAt(offering).map(({ number }) => String(number));
    if (missing.length === 0) return t('figures.missing.nothing');
    if (missing.length === offering.guides.length) return t('figures.missing.everything');
    return t('figures.missing.guides', { count: missing.length, guides: list(missing) });
  };
}

import type { DuplicateHousehold } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';

/** Why two families may be the same. */
export function useWhy(): (pair: DuplicateHousehold) => string {
  const t = useT();
  return ({ sameEmail, sameMobile }) => {
    if (sameEmail && sameMobile) return t('twins.why.both');
    return sameEmail ? t('twins.why.email') : t('twins.why.mobile');
  };
}

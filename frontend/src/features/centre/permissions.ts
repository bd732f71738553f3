import type { CentreView, CentrePermission } from '../../api/schema';
import { useT } from '../../i18n/LanguageProvider';

/** Why this person may not do it, in words; undefined when they may. */
export function useDenied(centre: CentreView): (permission: CentrePermission) => string | undefined {
  const t = useT();
  return (permission) => {
    if (centre.permittedActions.includes(permission)) return undefined;
    if (centre.status === 'CLOSED' || centre.status === 'MERGED') return t('denied.closed');
    return t(`denied.${permission}`);
  };
}

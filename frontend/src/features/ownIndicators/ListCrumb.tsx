import { Link } from '@tanstack/react-router';
import { useT } from '../../i18n/LanguageProvider';
import { Icon } from '../../ui/Icon';

/** The way back to all that the region has of its own. */
export function ListCrumb() {
  const t = useT();
  return (
    <Link className="crumb" to="/settings/indicators">
      <Icon name="previous" />
      {t('own.title')}
    </Link>
  );
}

import { Link } from '@tanstack/react-router';
import { useT } from '../../i18n/LanguageProvider';
import { Icon } from '../../ui/Icon';

/** The way back to all rounds. */
export function RoundsCrumb() {
  const t = useT();
  return (
    <Link className="crumb" to="/surveys/rounds">
      <Icon name="previous" />
      {t('rounds.title')}
    </Link>
  );
}

import { Link } from '@tanstack/react-router';
import { useT } from '../../i18n/LanguageProvider';
import { buttonClass } from '../../ui/Button';
import { Icon } from '../../ui/Icon';

/** The way to the page of a place that is made to be printed. */
export function ReportLink({ path }: { path: string }) {
  const t = useT();
  return (
    <Link className={buttonClass()} to="/figures/report/$" params={{ _splat: path }}>
      <Icon name="document" />
      {t('figures.report')}
    </Link>
  );
}

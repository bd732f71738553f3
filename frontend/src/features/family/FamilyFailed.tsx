import { Link } from '@tanstack/react-router';
import { tell } from '../../api/problems';
import { useT } from '../../i18n/LanguageProvider';
import { buttonClass } from '../../ui/Button';
import { PageFailed } from '../../ui/PageFailed';

export function FamilyFailed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const t = useT();
  return (
    <PageFailed told={tell(error, t)} failed={t('family.failed')} onRetry={onRetry}>
      <Link className={buttonClass('primary')} to="/families">
        {t('families.title')}
      </Link>
    </PageFailed>
  );
}

import { Link } from '@tanstack/react-router';
import { tell } from '../../api/problems';
import { useT } from '../../i18n/LanguageProvider';
import { buttonClass } from '../../ui/Button';
import { PageFailed } from '../../ui/PageFailed';

/** What could not be fetched, or is not there for this person. */
export function Failed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const t = useT();
  return (
    <PageFailed told={tell(error, t)} failed={t('survey.failed')} onRetry={onRetry}>
      <Link className={buttonClass('primary')} to="/surveys">
        {t('survey.toSurveys')}
      </Link>
    </PageFailed>
  );
}

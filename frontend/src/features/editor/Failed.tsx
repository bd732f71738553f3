import { Link } from '@tanstack/react-router';
import { tell } from '../../api/problems';
import { useT } from '../../i18n/LanguageProvider';
import { buttonClass } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { usePageTitle } from '../../ui/usePageTitle';

/** What could not be fetched, or is not there for this person. */
export function Failed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const t = useT();
  const { title, detail, reference, passing } = tell(error, t);
  usePageTitle(title);
  return (
    <div className="wrap">
      {passing ? (
        <ErrorState title={t('editor.failed')} {...{ detail, reference, onRetry }} />
      ) : (
        <EmptyState isWholePage title={title} sentence={detail}>
          <Link className={buttonClass('primary')} to="/programme">
            {t('editor.toProgramme')}
          </Link>
        </EmptyState>
      )}
    </div>
  );
}

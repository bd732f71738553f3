import { tell } from '../../api/problems';
import { useT } from '../../i18n/LanguageProvider';
import { ErrorState } from '../../ui/ErrorState';

/** What was asked for could not be fetched; it can be asked for again. */
export function Failed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const t = useT();
  const { detail, reference } = tell(error, t);
  return <ErrorState title={t('explorer.failed')} {...{ detail, reference }} onRetry={onRetry} />;
}

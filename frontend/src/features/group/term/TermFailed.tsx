import { tell } from '../../../api/problems';
import { useT } from '../../../i18n/LanguageProvider';
import { ErrorState } from '../../../ui/ErrorState';

export function TermFailed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const t = useT();
  const { detail, reference } = tell(error, t);
  return <ErrorState title={t('term.failed')} {...{ detail, reference }} onRetry={onRetry} />;
}

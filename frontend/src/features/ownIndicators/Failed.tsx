import { tell } from '../../api/problems';
import { useT } from '../../i18n/LanguageProvider';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';

interface Props {
  error: unknown;
  onRetry: () => void;
  isWholePage?: boolean;
}

/** What was asked for could not be fetched, for now or at all. */
export function Failed({ error, onRetry, isWholePage = false }: Props) {
  const t = useT();
  const { title, detail, reference, passing } = tell(error, t);
  if (!passing) return <EmptyState {...{ title, isWholePage }} sentence={detail} />;
  return <ErrorState title={t('own.failed')} {...{ detail, reference, onRetry }} />;
}

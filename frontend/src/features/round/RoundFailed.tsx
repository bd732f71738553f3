import { Link } from '@tanstack/react-router';
import { tell } from '../../api/problems';
import { useT } from '../../i18n/LanguageProvider';
import { buttonClass } from '../../ui/Button';
import { PageFailed } from '../../ui/PageFailed';
import { useLate } from '../../ui/useLate';

export function RoundFailed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const t = useT();
  return (
    <PageFailed told={tell(error, t)} failed={t('round.failed')} onRetry={onRetry}>
      <Link className={buttonClass('primary')} to="/surveys/rounds">
        {t('rounds.title')}
      </Link>
    </PageFailed>
  );
}

export function RoundAwaited() {
  const t = useT();
  const isSlow = useLate(true, 2000);
  return (
    <div className="wrap" aria-busy="true">
      <p className="slow" role="status">
        {isSlow && t('round.slow')}
      </p>
    </div>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { tell } from '../../api/problems';
import { useT } from '../../i18n/LanguageProvider';
import { buttonClass } from '../../ui/Button';
import { PageFailed } from '../../ui/PageFailed';
import { Icon } from '../../ui/Icon';
import { useLate } from '../../ui/useLate';
import { mediumQuery, type VersionedMedium } from './queries';

interface Props {
  id: string;
  children: (medium: VersionedMedium) => ReactNode;
}

/** Fetches the medium for the page that shows it. */
export function WithMedium({ id, children }: Props) {
  const medium = useQuery(mediumQuery(id));
  if (medium.data) return children(medium.data);
  if (medium.error) return <Failed error={medium.error} onRetry={() => void medium.refetch()} />;
  return <Awaited />;
}

export function BackToToolbox() {
  const t = useT();
  return (
    <Link className="crumb" to="/toolbox">
      <Icon name="previous" />
      {t('toolbox.name')}
    </Link>
  );
}

function Awaited() {
  const t = useT();
  const isSlow = useLate(true, 2000);
  return (
    <div className="wrap">
      <p className="slow" role="status">
        {isSlow && t('toolbox.slow')}
      </p>
    </div>
  );
}

function Failed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const t = useT();
  return (
    <PageFailed told={tell(error, t)} failed={t('toolbox.mediumFailed')} onRetry={onRetry}>
      <Link className={buttonClass('primary')} to="/toolbox">
        {t('toolbox.name')}
      </Link>
    </PageFailed>
  );
}

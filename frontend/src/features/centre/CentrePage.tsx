import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { tell } from '../../api/problems';
import type { CentreView } from '../../api/schema';
import { useT } from '../../i18n/LanguageProvider';
import { Icon } from '../../ui/Icon';
import { Mark } from '../../ui/Mark';
import { useLate } from '../../ui/useLate';
import { buttonClass } from '../../ui/Button';
import { PageFailed } from '../../ui/PageFailed';
import { usePageTitle } from '../../ui/usePageTitle';
import { CentreFacts } from './CentreFacts';
import { LifeCycle, Standing } from './LifeCycle';
import './centre.css';
import { centreQuery, type VersionedCentre } from './queries';
import { stageTones, statusTones } from './words';

const route = getRouteApi('/signed-in/centres/$centreId');

export function CentrePage() {
  const { centreId } = route.useParams();
  const centre = useQuery(centreQuery(centreId));
  if (centre.error) return <CentreFailed error={centre.error} onRetry={() => void centre.refetch()} />;
  if (!centre.data) return <CentreAwaited />;
  return <Centre centre={centre.data} />;
}

export function CentreFailed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const t = useT();
  return (
    <PageFailed told={tell(error, t)} failed={t('centre.failed')} onRetry={onRetry}>
      <Link className={buttonClass('primary')} to="/centres">
        {t('centre.toAll')}
      </Link>
    </PageFailed>
  );
}

export function CentreAwaited() {
  const t = useT();
  const isSlow = useLate(true, 2000);
  return (
    <div className="wrap">
      <p className="slow" role="status">
        {isSlow && t('centre.slow')}
      </p>
    </div>
  );
}

function Centre({ centre }: { centre: VersionedCentre }) {
  usePageTitle(centre.data.name);
  return (
    <div className="wrap">
      <CentreHead centre={centre.data} />
      <Standing centre={centre.data} />
      <CentreFacts centre={centre.data} />
      <LifeCycle centre={centre} />
    </div>
  );
}

function CentreHead({ centre }: { centre: CentreView }) {
  const t = useT();
  const { stage } = centre.rollOut;
  return (
    <div className="head">
      <div>
        <Link className="crumb" to="/centres">
          <Icon name="previous" />
          {t('centre.toAll')}
        </Link>
        <h1>{centre.name}</h1>
        <p className="facts">
          <span>
            <Icon name="pin" />
            {centre.municipality.name}, {centre.region.name}
          </span>
          <Mark tone={statusTones[centre.status]}>{t(`status.${centre.status}`)}</Mark>
          <Mark tone={stageTones[stage]}>{t(`stage.${stage}`)}</Mark>
        </p>
      </div>
    </div>
  );
}

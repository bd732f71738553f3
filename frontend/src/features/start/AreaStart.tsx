import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { tell } from '../../api/problems';
import { regionQuery } from '../../api/reference';
import type { CentreSummary } from '../../api/schema';
import type { WorkPlace } from '../../api/workPlace';
import { learn } from '../../i18n/catalogs';
import { useT } from '../../i18n/LanguageProvider';
import { ErrorState } from '../../ui/ErrorState';
import { useLate } from '../../ui/useLate';
import { centresAtQuery } from './queries';
import { ToDoList } from './ToDoList';

/** Script and words of the privacy desk come with the start page of those who work there. */
const PrivacyStart = lazy(async () => {
  const [module] = await Promise.all([import('../privacy/PrivacyStart'), learn('privacy')]);
  return { default: module.PrivacyStart };
});

/** Those of the figures come with that of those who may read them. */
const AreaFigures = lazy(async () => {
  const [module] = await Promise.all([import('../figures/AreaFigures'), learn('figures', 'indicator')]);
  return { default: module.AreaFigures };
});

/** How things stand in a county or a municipality, and what needs doing there. */
export function AreaStart({ place }: { place: WorkPlace }) {
  const may = place.permittedActions;
  return (
    <>
      <AreaHead place={place} />
      {may.includes('READ_INDICATORS') && (
        <Suspense>
          <AreaFigures place={place} />
        </Suspense>
      )}
      <div className="wrap start-parts">
        {may.includes('READ_PRIVACY_REGISTERS') && (
          <Suspense>
            <PrivacyStart place={place} />
          </Suspense>
        )}
        <Centres place={place} />
      </div>
    </>
  );
}

/** A region is an organisation; things stand as they do in its county. */
function useAreaName(place: WorkPlace): string {
  const isRegion = place.level === 'region' && place.regionCode !== undefined;
  const region = useQuery({ ...regionQuery(place.regionCode ?? ''), enabled: isRegion }).data;
  return region?.countyName ?? place.name;
}

function AreaHead({ place }: { place: WorkPlace }) {
  const t = useT();
  const open = useQuery(centresAtQuery(place)).data?.filter(({ status }) => status === 'OPEN');
  const municipalities = new Set(open?.map((centre) => centre.municipality.code));
  return (
    <div className="horizon">
      <div className="wrap">
        <h1>{t('start.area', { place: useAreaName(place) })}</h1>
        <p>
          {open &&
            t(place.level === 'region' ? 'start.count' : 'start.countHere', {
              centres: open.length,
              municipalities: municipalities.size,
            })}
        </p>
      </div>
    </div>
  );
}

/** What needs doing at the centres. */
function Centres({ place }: { place: WorkPlace }) {
  const t = useT();
  const centres = useQuery(centresAtQuery(place));
  const isSlow = useLate(centres.isPending, 2000);
  if (centres.error) {
    const { detail, reference } = tell(centres.error, t);
    return <ErrorState title={t('start.failed')} {...{ detail, reference }} onRetry={() => void centres.refetch()} />;
  }
  return (
    <div>
      <p className="slow" role="status">
        {isSlow && t('start.slow')}
      </p>
      {centres.data && <Told place={place} centres={centres.data} />}
    </div>
  );
}

function Told({ place, centres }: { place: WorkPlace; centres: CentreSummary[] }) {
  const t = useT();
  return (
    <>
      <ToDoList centres={centres} />
      <p className="more">
        <Link to="/centres">{t('start.allCentres')}</Link>
      </p>
      {place.permittedActions.includes('READ_GROUPS') && (
        <p className="more">
          <Link to="/groups/offer">{t('start.offer')}</Link>
        </p>
      )}
    </>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { tell } from '../../api/problems';
import { regionQuery } from '../../api/reference';
import type { CentreSummary } from '../../api/schema';
import type { WorkPlace } from '../../api/workPlace';
import { learn } from '../../i18n/catalogs';
import { useFormat, useT } from '../../i18n/LanguageProvider';
import { ErrorState } from '../../ui/ErrorState';
import { Dial } from '../../ui/figures/Dial';
import { useLate } from '../../ui/useLate';
import { progressOf } from './progress';
import { centresAtQuery } from './queries';
import { TileMap } from './TileMap';
import { ToDoList } from './ToDoList';

/** Script and words of the privacy desk come with the start page of those who work there. */
const PrivacyStart = lazy(async () => {
  const [module] = await Promise.all([import('../privacy/PrivacyStart'), learn('privacy')]);
  return { default: module.PrivacyStart };
});

/** How things stand in a county or a municipality, from what the centres say. */
export function AreaStart({ place }: { place: WorkPlace }) {
  const t = useT();
  const centres = useQuery(centresAtQuery(place));
  const isSlow = useLate(centres.isPending, 2000);
  if (centres.error) {
    const { detail, reference } = tell(centres.error, t);
    return (
      <div className="wrap">
        <ErrorState title={t('start.failed')} {...{ detail, reference }} onRetry={() => void centres.refetch()} />
      </div>
    );
  }
  return (
    <>
      <AreaHead place={place} centres={centres.data} />
      <div className="wrap">
        <p className="slow" role="status">
          {isSlow && t('start.slow')}
        </p>
        {centres.data && <Parts place={place} centres={centres.data} />}
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

function AreaHead({ place, centres }: { place: WorkPlace; centres: CentreSummary[] | undefined }) {
  const t = useT();
  const open = centres?.filter((centre) => centre.status === 'OPEN');
  const municipalities = new Set(open?.map((centre) => centre.municipality.code));
  const name = useAreaName(place);
  const title = place.level === 'region' ? 'start.county' : 'start.municipality';
  return (
    <div className="horizon">
      <div className="wrap">
        <h1>{t(title, { place: name })}</h1>
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

function Parts({ place, centres }: { place: WorkPlace; centres: CentreSummary[] }) {
  return (
    <div className="start-parts">
      <div>
        <Offering place={place} centres={centres} />
        {place.level === 'region' && place.regionCode && <TileMap region={place.regionCode} centres={centres} />}
      </div>
      <div>
        {place.permittedActions.includes('READ_PRIVACY_REGISTERS') && (
          <Suspense>
            <PrivacyStart place={place} />
          </Suspense>
        )}
        <ToDoList centres={centres} />
      </div>
    </div>
  );
}

function Offering({ place, centres }: { place: WorkPlace; centres: CentreSummary[] }) {
  const t = useT();
  const { number } = useFormat();
  const { all, offering } = progressOf(centres);
  const share = all > 0 ? offering / all : 0;
  const percent = t('start.offering.percent', { percent: number(Math.floor(share * 100)) });
  return (
    <section className="section first figure" aria-labelledby="offering">
      {all > 0 && (
        <Dial
          share={share}
          value={t('start.tile', { offering, all })}
          below={percent}
          target={{ share: 1, text: t('start.offering.target') }}
        />
      )}
      <div>
        <h2 id="offering">{all > 0 ? t('start.offering.title', { offering, all }) : t('start.offering.none')}</h2>
        {all > 0 && <p className="muted">{t('start.offering.note')}</p>}
        <More place={place} />
      </div>
    </section>
  );
}

function More({ place }: { place: WorkPlace }) {
  const t = useT();
  return (
    <>
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

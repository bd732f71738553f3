import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { indicatorValuesQuery } from '../../../api/indicators';
import type { FigurePlace, IndicatorValue } from '../../../api/schema';
import { useWorkPlace } from '../../../api/workPlace';
import { useT } from '../../../i18n/LanguageProvider';
import { EmptyState } from '../../../ui/EmptyState';
import { Icon } from '../../../ui/Icon';
import { usePageTitle } from '../../../ui/usePageTitle';
import { Awaited } from '../Awaited';
import '../figures.css';
import { FiguresNav } from '../FiguresNav';
import { CentresOf } from '../map/CentresOf';
import { ReportLink } from '../ReportLink';
import { Targets } from '../Targets';
import { kindOf, pathsTo } from '../values';
import { Beside } from './Beside';
import { Live } from './Live';
import { OffersHere } from './OffersHere';
import { Reach } from './Reach';

const route = getRouteApi('/signed-in/figures/places/$');

/** How it goes at one place, beside what is around it; at one's own centre with what is known of it now. */
export function PlacePage() {
  const t = useT();
  const { _splat: path = '' } = route.useParams();
  const home = useWorkPlace();
  const isReader = home?.permittedActions.includes('READ_INDICATORS');
  if (!isReader) {
    return (
      <div className="wrap">
        <EmptyState isWholePage title={t('figures.denied.title')} sentence={t('figures.denied')} />
      </div>
    );
  }
  return <Place path={path} isOwn={home?.path === path} />;
}

/** All that is newest at the place itself; what lies in it is not asked for. */
function hereQuery(path: string) {
  return indicatorValuesQuery({
    place: path,
    placeKind: kindOf(path),
    gender: 'ALL',
    breakdown: 'NONE',
    latest: true,
  });
}

function Place({ path, isOwn }: { path: string; isOwn: boolean }) {
  const here = useQuery(hereQuery(path));
  return (
    <Awaited query={here}>
      {(values) => {
        const place = values.find((one) => one.place.path === path)?.place;
        return place ? <Found {...{ place, isOwn, values }} /> : <Nothing />;
      }}
    </Awaited>
  );
}

/** Nothing has been counted here, or the place is not for this person to see; which of them is not told. */
function Nothing() {
  const t = useT();
  usePageTitle(t('problem.notFound.title'));
  return (
    <div className="wrap">
      <EmptyState isWholePage title={t('problem.notFound.title')} sentence={t('figures.place.nothing')} />
    </div>
  );
}

interface FoundProps {
  place: FigurePlace;
  isOwn: boolean;
  values: IndicatorValue[];
}

function Found({ place, isOwn, values }: FoundProps) {
  const { path, kind } = place;
  return (
    <>
      <Head {...{ place, isOwn }} />
      <Targets path={path} />
      <div className="wrap">
        {isOwn && kind === 'CENTRE' && <Live path={path} />}
        {kind === 'MUNICIPALITY' && <CentresOf municipality={path} />}
        <Reach {...{ path, values }} />
        <Beside {...{ place, values }} />
        <OffersHere path={path} />
      </div>
    </>
  );
}

function Head({ place, isOwn }: { place: FigurePlace; isOwn: boolean }) {
  const t = useT();
  const isOurs = isOwn && place.kind === 'CENTRE';
  const title = isOurs ? t('figures.place.us') : place.name;
  usePageTitle(title);
  return (
    <div className="wrap">
      <div className="head">
        <div>
          <Around path={place.path} />
          <h1>{title}</h1>
          <p className="lead">
            {isOurs && `${place.name}. `}
            {t('figures.place.lead')}
          </p>
        </div>
        <ReportLink path={place.path} />
      </div>
      <FiguresNav />
    </div>
  );
}

/** The way to the municipality around a centre, for those who look at more than the centre. */
function Around({ path }: { path: string }) {
  const t = useT();
  const home = useWorkPlace();
  const around = pathsTo(path).at(-2);
  if (!home || !around || !(around === home.path || around.startsWith(`${home.path}/`))) return null;
  if (!around.includes('/')) {
    return (
      <Link className="crumb" to="/">
        <Icon name="previous" />
        {t('figures.nav.area')}
      </Link>
    );
  }
  return (
    <Link className="crumb" to="/figures/places/$" params={{ _splat: around }}>
      <Icon name="previous" />
      {t('figures.place.municipality')}
    </Link>
  );
}

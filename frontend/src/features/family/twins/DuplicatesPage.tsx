import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { tell } from '../../../api/problems';
import type { DuplicateHousehold, HouseholdSummary } from '../../../api/schema';
import { useWorkPlace } from '../../../api/workPlace';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { EmptyState } from '../../../ui/EmptyState';
import { ErrorState } from '../../../ui/ErrorState';
import { Icon } from '../../../ui/Icon';
import { Pager } from '../../../ui/Pager';
import { usePageTitle } from '../../../ui/usePageTitle';
import { useMonths } from '../../group/words';
import '../family.css';
import { useFamilyName } from '../words';
import { Compare } from './MaybeSame';
import { duplicatesQuery, type Duplicates } from './queries';
import { useWhy } from './useWhy';

const route = getRouteApi('/signed-in/families/duplicates');

/** All families of the register that may have come into it twice. */
export function DuplicatesPage() {
  const t = useT();
  usePageTitle(t('twins.title'));
  return (
    <div className="wrap">
      <div className="head">
        <div>
          <Link className="crumb" to="/families">
            <Icon name="previous" />
            {t('families.title')}
          </Link>
          <h1>{t('twins.title')}</h1>
          <p className="lead">{t('twins.lead')}</p>
        </div>
      </div>
      <Pairs />
    </div>
  );
}

function Pairs() {
  const t = useT();
  const { cursor } = route.useSearch();
  const pairs = useQuery(duplicatesQuery({ centre: useWorkPlace()?.centreId, cursor }));
  if (pairs.error) {
    return <ErrorState {...tell(pairs.error, t)} title={t('twins.failed')} onRetry={() => void pairs.refetch()} />;
  }
  if (pairs.data?.items.length === 0) {
    return <EmptyState title={t('twins.none.title')} sentence={t('twins.none')} />;
  }
  return <List page={pairs.data} />;
}

function List({ page }: { page: Duplicates | undefined }) {
  const t = useT();
  const { cursor } = route.useSearch();
  const navigate = useNavigate({ from: '/families/duplicates' });
  const go = (to?: string) => void navigate({ search: (before) => ({ ...before, cursor: to }) });
  const next = page?.next;
  return (
    <>
      <ul className="family-rows" aria-busy={!page}>
        {page?.items.map((pair) => (
          <Row key={pair.households.map(({ id }) => id).join()} pair={pair} />
        ))}
      </ul>
      <div className="under">
        <span>{page && t('twins.count', { count: page.total ?? page.items.length })}</span>
        <Pager onFirst={cursor ? () => go() : undefined} onNext={next ? () => go(next) : undefined} />
        <span>{t('families.logged')}</span>
      </div>
    </>
  );
}

function Row({ pair }: { pair: DuplicateHousehold }) {
  const t = useT();
  const why = useWhy();
  const { month } = useMonths();
  const [one, other] = pair.households;
  if (!one || !other) return null;
  return (
    <li>
      <div>
        <Named family={one} />
        <Named family={other} />
        <span className="quiet">
          {why(pair)} {t('places.child', { month: month(one.childMonth) })}
        </span>
      </div>
      <Compare one={one.id} other={other.id} />
    </li>
  );
}

function Named({ family }: { family: HouseholdSummary }) {
  const t = useT();
  const { date } = useFormat();
  const called = useFamilyName();
  return (
    <span>
      <Link to="/families/$familyId" params={{ familyId: family.id }}>
        {called(family.parents)}
      </Link>{' '}
      <span className="quiet">{t('twins.registered', { date: date(family.registeredOn) })}</span>
    </span>
  );
}

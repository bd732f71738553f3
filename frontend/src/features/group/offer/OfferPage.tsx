import { useQuery } from '@tanstack/react-query';
import { tell } from '../../../api/problems';
import type { GuideSummary, Offering } from '../../../api/schema';
import { useWorkPlace } from '../../../api/workPlace';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { today } from '../../../lib/dates';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { ErrorState } from '../../../ui/ErrorState';
import { Note } from '../../../ui/Note';
import { useLate } from '../../../ui/useLate';
import { usePageTitle } from '../../../ui/usePageTitle';
import '../group.css';
import { GroupsNav } from '../GroupsNav';
import { versionInUseQuery } from '../reference';
import { Answers } from './Answers';
import { CentreCards } from './CentreCards';
import { GuideList } from './GuideList';
import './offer.css';
import { ordered } from './offered';
import { OfferFilters } from './OfferFilters';
import { OfferMatrix } from './OfferMatrix';
import { daysOf } from './period';
import { offeringsQuery } from './queries';
import { filterOf, useOfferSearch } from './useOfferSearch';

/** What is planned where and when, for those who see to it that all families are offered the same. */
export function OfferPage() {
  const t = useT();
  usePageTitle(t('offer.title'));
  return (
    <div className="wrap">
      <Head />
      <GroupsNav />
      <OfferFilters />
      <Offer />
    </div>
  );
}

function Head() {
  const t = useT();
  const { date } = useFormat();
  const { from, to } = daysOf(useOfferSearch().period, today());
  return (
    <div className="head">
      <div>
        <h1>{t('offer.title')}</h1>
        <p className="lead">{t('offer.days', { from: date(from), to: date(to) })}</p>
      </div>
    </div>
  );
}

function Offer() {
  const t = useT();
  const place = useWorkPlace();
  const offerings = useQuery(offeringsQuery(filterOf(useOfferSearch().search, place)));
  const version = useQuery(versionInUseQuery(place?.regionCode));
  const error = offerings.error ?? version.error;
  if (error) {
    const { detail, reference } = tell(error, t);
    const retry = () => void Promise.all([offerings.refetch(), version.refetch()]);
    return <ErrorState title={t('offer.failed')} {...{ detail, reference }} onRetry={retry} />;
  }
  if (!offerings.data || version.data === undefined) return <Awaited />;
  const here = offerings.data.filter(({ centre }) => !place?.centreId || centre.id === place.centreId);
  return here.length > 0 ? <Found offerings={here} guides={version.data?.guides ?? []} /> : <Nothing />;
}

function Awaited() {
  const t = useT();
  const isSlow = useLate(true, 2000);
  return (
    <p className="slow" role="status">
      {isSlow && t('offer.slow')}
    </p>
  );
}

/** Without a version in use there are no guides to tell of. */
function Found({ offerings, guides }: { offerings: Offering[]; guides: GuideSummary[] }) {
  const t = useT();
  const rows = ordered(offerings, useOfferSearch().order);
  return (
    <>
      {guides.length === 0 && <Note>{t('offer.noVersion')}</Note>}
      <Answers {...{ offerings, guides }} />
      <section className="section" aria-labelledby="each">
        <h2 id="each">{t('offer.each')}</h2>
        <OfferMatrix offerings={rows} guides={guides} />
        <CentreCards offerings={rows} guides={guides} />
        <p className="offer-note quiet">{t('offer.joint')}</p>
      </section>
      {guides.length > 0 && (
        <section className="section" aria-labelledby="guides">
          <h2 id="guides">{t('offer.guides')}</h2>
          <GuideList guides={guides} />
        </section>
      )}
    </>
  );
}

function Nothing() {
  const t = useT();
  const { search, change } = useOfferSearch();
  if (!search.municipality) return <EmptyState title={t('offer.empty.title')} sentence={t('offer.empty.sentence')} />;
  return (
    <EmptyState title={t('offer.filteredEmpty.title')} sentence={t('offer.filteredEmpty.sentence')}>
      <Button look="primary" onPress={() => change({ municipality: undefined })}>
        {t('groups.showAll')}
      </Button>
    </EmptyState>
  );
}

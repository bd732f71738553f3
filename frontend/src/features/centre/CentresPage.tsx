import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { exportAddress } from '../../api/exportAddress';
import { tell } from '../../api/problems';
import { useWorkPlace } from '../../api/workPlace';
import { useT } from '../../i18n/LanguageProvider';
import { Button, buttonClass } from '../../ui/Button';
import { DataTable } from '../../ui/DataTable';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { Icon } from '../../ui/Icon';
import { Pager } from '../../ui/Pager';
import { usePageTitle } from '../../ui/usePageTitle';
import { useCentreColumns } from './centreColumns';
import { CentreFilters } from './CentreFilters';
import { centresQuery, type CentrePageOfList } from './queries';
import { filterOf, isFiltered, useCentreSearch } from './useCentreSearch';

const route = getRouteApi('/signed-in/centres');

export function CentresPage() {
  const t = useT();
  usePageTitle(t('centres.title'));
  return (
    <div className="wrap">
      <div className="head">
        <h1>{t('centres.title')}</h1>
        <NewCentreLink />
      </div>
      <CentreFilters />
      <CentreList />
    </div>
  );
}

function NewCentreLink() {
  const t = useT();
  if (!useWorkPlace()?.permittedActions.includes('OPEN_CENTRE')) {
    return (
      <Button icon="plus" denied={t('denied.newCentre')}>
        {t('centres.new')}
      </Button>
    );
  }
  return (
    <Link className={buttonClass('primary')} to="/centres/new">
      <Icon name="plus" />
      {t('centres.new')}
    </Link>
  );
}

function CentreList() {
  const t = useT();
  const search = route.useSearch();
  const place = useWorkPlace();
  const centres = useQuery(centresQuery(filterOf(search, place)));
  if (centres.error) {
    const { detail, reference } = tell(centres.error, t);
    return <ErrorState title={t('centres.failed')} {...{ detail, reference }} onRetry={() => void centres.refetch()} />;
  }
  if (centres.data?.items.length === 0) return isFiltered(search) ? <NothingFits /> : <NoneYet />;
  return <CentreTable page={centres.data} />;
}

function CentreTable({ page }: { page: CentrePageOfList | undefined }) {
  const t = useT();
  const { search, change } = useCentreSearch();
  const columns = useCentreColumns();
  const next = page?.next;
  return (
    <>
      <DataTable
        caption={t('centres.title')}
        slowText={t('centres.slow')}
        columns={columns}
        rows={page?.items}
        rowKey={(centre) => centre.id}
        sort={search.sort ?? 'name'}
        onSort={(sort) => change({ sort })}
      />
      <div className="under">
        <span>{page && t('centres.count', { count: page.total ?? page.items.length })}</span>
        <Pager
          onFirst={search.cursor ? () => change({}) : undefined}
          onNext={next ? () => change({ cursor: next }) : undefined}
        />
        <span>{t('centres.shared')}</span>
        <Download />
      </div>
    </>
  );
}

/** All that the list shows, not only this page of it. */
function Download() {
  const t = useT();
  const filter = filterOf(route.useSearch(), useWorkPlace());
  return (
    <a className={buttonClass('plain', 'small')} href={exportAddress('centres', filter)} download>
      {t('centres.download')}
    </a>
  );
}

function NothingFits() {
  const t = useT();
  const { clear } = useCentreSearch();
  return (
    <EmptyState title={t('centres.filteredEmpty.title')} sentence={t('centres.filteredEmpty.sentence')}>
      <Button look="primary" onPress={clear}>
        {t('centres.showAll')}
      </Button>
    </EmptyState>
  );
}

function NoneYet() {
  const t = useT();
  return <EmptyState title={t('centres.empty.title')} sentence={t('centres.empty.sentence')} />;
}

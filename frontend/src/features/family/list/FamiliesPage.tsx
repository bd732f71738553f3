import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { tell } from '../../../api/problems';
import { useWorkPlace } from '../../../api/workPlace';
import { useT } from '../../../i18n/LanguageProvider';
import { Button, buttonClass } from '../../../ui/Button';
import { DataTable } from '../../../ui/DataTable';
import { EmptyState } from '../../../ui/EmptyState';
import { ErrorState } from '../../../ui/ErrorState';
import { Icon } from '../../../ui/Icon';
import { Pager } from '../../../ui/Pager';
import { usePageTitle } from '../../../ui/usePageTitle';
import '../family.css';
import { familiesQuery, type FamilyPageOfList } from '../queries';
import { duplicateCountQuery } from '../twins/queries';
import { useFamilyColumns } from './familyColumns';
import { FamilyFilters } from './FamilyFilters';
import { filterOf, isFiltered, useFamilySearch } from './useFamilySearch';

export function FamiliesPage() {
  const t = useT();
  usePageTitle(t('families.title'));
  const mayRead = useWorkPlace()?.permittedActions.includes('READ_FAMILIES') ?? false;
  if (!mayRead) {
    return (
      <div className="wrap">
        <EmptyState isWholePage title={t('families.denied.title')} sentence={t('families.denied')} />
      </div>
    );
  }
  return (
    <div className="wrap">
      <div className="head">
        <div>
          <h1>{t('families.title')}</h1>
          <p className="lead">{t('families.lead')}</p>
        </div>
        <div className="acts">
          <TwinsLink />
          <NewLink />
        </div>
      </div>
      <FamilyFilters />
      <FamilyList />
    </div>
  );
}

function NewLink() {
  const t = useT();
  if (!useWorkPlace()?.permittedActions.includes('EDIT_FAMILIES')) return null;
  return (
    <Link className={buttonClass('primary')} to="/families/new">
      <Icon name="plus" />
      {t('families.new')}
    </Link>
  );
}

/** Only when there is something to look at. */
function TwinsLink() {
  const t = useT();
  const place = useWorkPlace();
  const mayMerge = place?.permittedActions.includes('MERGE_FAMILIES') ?? false;
  const twins = useQuery({ ...duplicateCountQuery(place?.centreId), enabled: mayMerge });
  if (!twins.data) return null;
  return (
    <Link className={buttonClass('plain')} to="/families/duplicates">
      {t('twins.link', { count: twins.data })}
    </Link>
  );
}

function FamilyList() {
  const t = useT();
  const { search } = useFamilySearch();
  const families = useQuery(familiesQuery(filterOf(search, useWorkPlace())));
  if (families.error) {
    const { detail, reference } = tell(families.error, t);
    const retry = () => void families.refetch();
    return <ErrorState title={t('families.failed')} {...{ detail, reference }} onRetry={retry} />;
  }
  if (families.data?.items.length === 0) return isFiltered(search) ? <NothingFits /> : <NoneYet />;
  return <FamilyTable page={families.data} />;
}

function FamilyTable({ page }: { page: FamilyPageOfList | undefined }) {
  const t = useT();
  const { search, change } = useFamilySearch();
  const columns = useFamilyColumns();
  const next = page?.next;
  return (
    <>
      <DataTable
        caption={t('families.title')}
        slowText={t('families.slow')}
        columns={columns}
        rows={page?.items}
        rowKey={(family) => family.id}
        sort={search.sort ?? '-registered'}
        onSort={(sort) => change({ sort })}
      />
      <div className="under">
        <span>{page && t('families.count', { count: page.total ?? page.items.length })}</span>
        <Pager
          onFirst={search.cursor ? () => change({}) : undefined}
          onNext={next ? () => change({ cursor: next }) : undefined}
        />
        <span>{t('families.logged')}</span>
      </div>
    </>
  );
}

function NothingFits() {
  const t = useT();
  const { clear } = useFamilySearch();
  return (
    <EmptyState title={t('families.filteredEmpty.title')} sentence={t('families.filteredEmpty.sentence')}>
      <Button look="primary" onPress={clear}>
        {t('families.showAll')}
      </Button>
    </EmptyState>
  );
}

function NoneYet() {
  const t = useT();
  return (
    <EmptyState title={t('families.empty.title')} sentence={t('families.empty.sentence')}>
      <NewLink />
    </EmptyState>
  );
}

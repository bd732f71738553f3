import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { exportAddress } from '../../api/exportAddress';
import { tell } from '../../api/problems';
import { useWorkPlace } from '../../api/workPlace';
import { useT } from '../../i18n/LanguageProvider';
import { Button, buttonClass } from '../../ui/Button';
import { DataTable } from '../../ui/DataTable';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { Pager } from '../../ui/Pager';
import { usePageTitle } from '../../ui/usePageTitle';
import { useGroupColumns } from './groupColumns';
import { GroupFilters } from './GroupFilters';
import './group.css';
import { GroupsNav } from './GroupsNav';
import { PlanLink } from './PlanLink';
import { groupsQuery, type GroupPageOfList } from './queries';
import { filterOf, isFiltered, useGroupSearch } from './useGroupSearch';

const route = getRouteApi('/signed-in/groups');

export function GroupsPage() {
  const t = useT();
  usePageTitle(t('groups.title'));
  return (
    <div className="wrap">
      <div className="head">
        <h1>{t('groups.title')}</h1>
        <PlanLink />
      </div>
      <GroupsNav />
      <GroupFilters />
      <GroupList />
    </div>
  );
}

function GroupList() {
  const t = useT();
  const search = route.useSearch();
  const groups = useQuery(groupsQuery(filterOf(search, useWorkPlace())));
  if (groups.error) {
    const { detail, reference } = tell(groups.error, t);
    return <ErrorState title={t('groups.failed')} {...{ detail, reference }} onRetry={() => void groups.refetch()} />;
  }
  if (groups.data?.items.length === 0) return isFiltered(search) ? <NothingFits /> : <NoneYet />;
  return <GroupTable page={groups.data} />;
}

function GroupTable({ page }: { page: GroupPageOfList | undefined }) {
  const t = useT();
  const { search, change } = useGroupSearch();
  const columns = useGroupColumns();
  const next = page?.next;
  return (
    <>
      <DataTable
        caption={t('groups.title')}
        slowText={t('groups.slow')}
        columns={columns}
        rows={page?.items}
        rowKey={(group) => group.id}
        sort={search.sort ?? 'next'}
        onSort={(sort) => change({ sort })}
      />
      <div className="under">
        <span>{page && t('groups.count', { count: page.total ?? page.items.length })}</span>
        <Pager
          onFirst={search.cursor ? () => change({}) : undefined}
          onNext={next ? () => change({ cursor: next }) : undefined}
        />
        <span>{t('groups.shared')}</span>
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
    <a className={buttonClass('plain', 'small')} href={exportAddress('groups', filter)} download>
      {t('groups.download')}
    </a>
  );
}

function NothingFits() {
  const t = useT();
  const { clear } = useGroupSearch();
  return (
    <EmptyState title={t('groups.filteredEmpty.title')} sentence={t('groups.filteredEmpty.sentence')}>
      <Button look="primary" onPress={clear}>
        {t('groups.showAll')}
      </Button>
    </EmptyState>
  );
}

function NoneYet() {
  const t = useT();
  const mayPlan = useWorkPlace()?.permittedActions.includes('EDIT_GROUPS');
  return (
    <EmptyState title={t('groups.empty.title')} sentence={t(mayPlan ? 'groups.empty.plan' : 'groups.empty.sentence')}>
      {mayPlan && <PlanLink />}
    </EmptyState>
  );
}

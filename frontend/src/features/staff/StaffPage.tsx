import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { exportAddress } from '../../api/exportAddress';
import { tell } from '../../api/problems';
import { useWorkPlace } from '../../api/workPlace';
import { useT } from '../../i18n/LanguageProvider';
import { Button, buttonClass } from '../../ui/Button';
import { DataTable } from '../../ui/DataTable';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { Icon } from '../../ui/Icon';
import { Note } from '../../ui/Note';
import { Pager } from '../../ui/Pager';
import { usePageTitle } from '../../ui/usePageTitle';
import { staffQuery, type StaffPageOfList } from './queries';
import { useStaffColumns } from './staffColumns';
import { StaffFilters } from './StaffFilters';
import { filterOf, isFiltered, useStaffSearch } from './useStaffSearch';
import './staff.css';

export function StaffPage() {
  const t = useT();
  usePageTitle(t('staff.title'));
  return (
    <div className="wrap">
      <div className="head">
        <div>
          <h1>{t('staff.title')}</h1>
          <p className="lead">{t('staff.lead')}</p>
        </div>
        <PlanLink />
      </div>
      <Waiting />
      <StaffFilters />
      <StaffList />
    </div>
  );
}

function PlanLink() {
  const t = useT();
  if (!useWorkPlace()?.permittedActions.includes('EDIT_STAFF')) {
    return (
      <Button icon="plus" denied={t('staff.denied')}>
        {t('staff.plan')}
      </Button>
    );
  }
  return (
    <Link className={buttonClass('primary')} to="/staff/new">
      <Icon name="plus" />
      {t('staff.plan')}
    </Link>
  );
}

/** What one should do first: someone has signed in and waits to be known. */
function Waiting() {
  const t = useT();
  const place = useWorkPlace();
  const mayAnswer = place?.permittedActions.includes('EDIT_STAFF') ?? false;
  const waiting = useQuery({ ...staffQuery(filterOf({ state: 'WAITING' }, place)), enabled: mayAnswer });
  return waiting.data?.items.map((member) => (
    <Note key={member.id} tone="warn">
      {t('staff.waiting', { name: member.plan?.candidate?.name ?? '', email: member.plan?.email ?? '' })}{' '}
      <Link to="/staff/$memberId" params={{ memberId: member.id }}>
        {t('staff.answer', { name: member.name })}
      </Link>
    </Note>
  ));
}

function StaffList() {
  const t = useT();
  const { search } = useStaffSearch();
  const staff = useQuery(staffQuery(filterOf(search, useWorkPlace())));
  if (staff.error) {
    const { detail, reference } = tell(staff.error, t);
    return <ErrorState title={t('staff.failed')} {...{ detail, reference }} onRetry={() => void staff.refetch()} />;
  }
  if (staff.data?.items.length === 0) return isFiltered(search) ? <NothingFits /> : <NoneYet />;
  return <StaffTable page={staff.data} />;
}

function StaffTable({ page }: { page: StaffPageOfList | undefined }) {
  const t = useT();
  const { search, change } = useStaffSearch();
  const columns = useStaffColumns();
  const next = page?.next;
  return (
    <>
      <DataTable
        caption={t('staff.title')}
        slowText={t('staff.slow')}
        columns={columns}
        rows={page?.items}
        rowKey={(member) => member.id}
        sort={search.sort ?? 'name'}
        onSort={(sort) => change({ sort })}
      />
      <div className="under">
        <span>{page && t('staff.count', { count: page.total ?? page.items.length })}</span>
        <Pager
          onFirst={search.cursor ? () => change({}) : undefined}
          onNext={next ? () => change({ cursor: next }) : undefined}
        />
        <Download />
      </div>
    </>
  );
}

/** All that the list shows, not only this page of it. */
function Download() {
  const t = useT();
  const filter = filterOf(useStaffSearch().search, useWorkPlace());
  return (
    <a className={buttonClass('plain', 'small')} href={exportAddress('staff', filter)} download>
      {t('staff.download')}
    </a>
  );
}

function NothingFits() {
  const t = useT();
  const { clear } = useStaffSearch();
  return (
    <EmptyState title={t('staff.filteredEmpty.title')} sentence={t('staff.filteredEmpty.sentence')}>
      <Button look="primary" onPress={clear}>
        {t('staff.showAll')}
      </Button>
    </EmptyState>
  );
}

function NoneYet() {
  const t = useT();
  return (
    <EmptyState title={t('staff.empty.title')} sentence={t('staff.empty.sentence')}>
      <PlanLink />
    </EmptyState>
  );
}

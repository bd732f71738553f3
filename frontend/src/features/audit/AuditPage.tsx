import { useQuery } from '@tanstack/react-query';
import { tell } from '../../api/problems';
import { useFormat, useT } from '../../i18n/LanguageProvider';
import { today } from '../../lib/dates';
import { Button } from '../../ui/Button';
import { DataTable } from '../../ui/DataTable';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { Note } from '../../ui/Note';
import { Pager } from '../../ui/Pager';
import { usePageTitle } from '../../ui/usePageTitle';
import { useAuditColumns } from './auditColumns';
import { AuditFilters } from './AuditFilters';
import { auditChainsQuery, auditEntriesQuery, type AuditPageOfList } from './queries';
import { filterOf, isFiltered, useAuditSearch } from './useAuditSearch';

export function AuditPage() {
  const t = useT();
  usePageTitle(t('audit.title'));
  return (
    <div className="wrap">
      <div className="head">
        <div>
          <h1>{t('audit.title')}</h1>
          <p className="lead">{t('audit.lead')}</p>
        </div>
      </div>
      <div className="section-lead">
        <Chains />
      </div>
      <AuditFilters />
      <Entries />
    </div>
  );
}

/** Whether anyone has touched the log. */
function Chains() {
  const t = useT();
  const { date } = useFormat();
  const chains = useQuery(auditChainsQuery).data?.items;
  if (!chains) return null;
  const broken = chains.find(({ whole }) => !whole);
  if (broken) {
    return (
      <Note tone="bad" role="alert">
        {broken.broken ? t('audit.brokenAt', { number: broken.broken }) : t('audit.broken')}
      </Note>
    );
  }
  const latest = chains[0];
  return (
    <Note tone={latest ? 'go' : 'info'}>
      {latest ? t('audit.whole', { day: date(today(new Date(latest.checkedAt))) }) : t('audit.unchecked')}
    </Note>
  );
}

function Entries() {
  const t = useT();
  const { search, clear } = useAuditSearch();
  const { data: page, error, refetch } = useQuery(auditEntriesQuery(filterOf(search)));
  if (error) {
    const { detail, reference } = tell(error, t);
    return <ErrorState title={t('audit.failed')} {...{ detail, reference }} onRetry={() => void refetch()} />;
  }
  if (page?.items.length === 0) return <Nothing isFiltered={isFiltered(search)} onClear={clear} />;
  return <Table page={page} />;
}

function Table({ page }: { page: AuditPageOfList | undefined }) {
  const t = useT();
  const { search, change } = useAuditSearch();
  const columns = useAuditColumns();
  const next = page?.next;
  return (
    <>
      <DataTable
        caption={t('audit.title')}
        slowText={t('audit.slow')}
        columns={columns}
        rows={page?.items}
        rowKey={(entry) => entry.id}
      />
      <div className="under">
        <span>{t('audit.never')}</span>
        <Pager
          onFirst={search.cursor ? () => change({}) : undefined}
          onNext={next ? () => change({ cursor: next }) : undefined}
        />
      </div>
    </>
  );
}

function Nothing({ isFiltered: filtered, onClear }: { isFiltered: boolean; onClear: () => void }) {
  const t = useT();
  if (!filtered) return <EmptyState title={t('audit.empty.title')} sentence={t('audit.empty.sentence')} />;
  return (
    <EmptyState title={t('audit.noneFits.title')} sentence={t('audit.noneFits.sentence')}>
      <Button look="primary" onPress={onClear}>
        {t('audit.showAll')}
      </Button>
    </EmptyState>
  );
}

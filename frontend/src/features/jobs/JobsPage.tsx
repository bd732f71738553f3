import { useQuery } from '@tanstack/react-query';
import { tell } from '../../api/problems';
import { useT } from '../../i18n/LanguageProvider';
import { DataTable } from '../../ui/DataTable';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { usePageTitle } from '../../ui/usePageTitle';
import { useJobColumns } from './jobColumns';
import { jobsQuery } from './queries';

export function JobsPage() {
  const t = useT();
  usePageTitle(t('jobs.title'));
  return (
    <div className="wrap">
      <div className="head">
        <div>
          <h1>{t('jobs.title')}</h1>
          <p className="lead">{t('jobs.lead')}</p>
        </div>
      </div>
      <Jobs />
    </div>
  );
}

function Jobs() {
  const t = useT();
  const columns = useJobColumns();
  const { data: jobs, error, refetch } = useQuery(jobsQuery);
  if (error && !jobs) {
    const { title, detail, reference, passing } = tell(error, t);
    if (!passing) return <EmptyState title={title} sentence={detail} />;
    return <ErrorState title={t('jobs.failed')} {...{ detail, reference }} onRetry={() => void refetch()} />;
  }
  return (
    <DataTable
      caption={t('jobs.title')}
      slowText={t('jobs.slow')}
      columns={columns}
      rows={jobs}
      rowKey={(job) => job.name}
    />
  );
}

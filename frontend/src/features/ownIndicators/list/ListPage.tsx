import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { RegionIndicator } from '../../../api/schema';
import { useWorkPlace } from '../../../api/workPlace';
import { useT } from '../../../i18n/LanguageProvider';
import { buttonClass } from '../../../ui/Button';
import { DataTable } from '../../../ui/DataTable';
import { EmptyState } from '../../../ui/EmptyState';
import { Icon } from '../../../ui/Icon';
import { usePageTitle } from '../../../ui/usePageTitle';
import { Failed } from '../Failed';
import '../own.css';
import { ownIndicatorsQuery } from '../queries';
import { useColumns } from './columns';

/** What the region measures beside what every region does. */
export function ListPage() {
  const t = useT();
  usePageTitle(t('own.title'));
  return (
    <div className="wrap">
      <div className="head">
        <div>
          <Link className="crumb" to="/settings">
            <Icon name="previous" />
            {t('own.toSettings')}
          </Link>
          <h1>{t('own.title')}</h1>
          <p className="lead">{t('own.lead')}</p>
        </div>
        <ToNew />
      </div>
      <List />
    </div>
  );
}

function ToNew() {
  const t = useT();
  return (
    <Link className={buttonClass('primary')} to="/settings/indicators/new">
      <Icon name="plus" />
      {t('own.new')}
    </Link>
  );
}

function List() {
  const region = useWorkPlace()?.regionCode;
  const { data, error, refetch } = useQuery(ownIndicatorsQuery);
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  const here = data?.filter((one) => one.region === region);
  return here?.length === 0 ? <None /> : <Table rows={here} />;
}

function None() {
  const t = useT();
  return (
    <EmptyState title={t('own.empty.title')} sentence={t('own.empty.sentence')}>
      <Link className={buttonClass()} to="/settings/indicators/new">
        {t('own.new')}
      </Link>
    </EmptyState>
  );
}

function Table({ rows }: { rows: RegionIndicator[] | undefined }) {
  const t = useT();
  const columns = useColumns();
  return (
    <DataTable caption={t('own.title')} slowText={t('own.slow')} {...{ columns, rows }} rowKey={(one) => one.id} />
  );
}

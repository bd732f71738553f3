import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { DataClass } from '../../../api/schema';
import { useWorkPlace } from '../../../api/workPlace';
import { useT } from '../../../i18n/LanguageProvider';
import { DataTable, type Column } from '../../../ui/DataTable';
import { Mark } from '../../../ui/Mark';
import { classesOf, decisionFor, monthsOf } from './classes';
import { decisionsQuery, retentionSettingsQuery } from './queries';

interface Props {
  region: string | undefined;
  controller: string;
}

/** How long each class of data is kept, and whether a decision lets it go after that. */
export function Rules({ region, controller }: Props) {
  const t = useT();
  const columns = useColumns({ region, controller });
  const maySet = useWorkPlace()?.permittedActions.includes('EDIT_RETENTION') && region === controller;
  return (
    <section aria-labelledby="rules">
      <div className="section-head">
        <h2 id="rules">{t('privacy.rules')}</h2>
        {maySet && region && (
          <Link to="/settings/$region/$section" params={{ region, section: 'retention' }}>
            {t('privacy.rules.change')}
          </Link>
        )}
      </div>
      <p className="section-lead">{t('privacy.rules.lead')}</p>
      <DataTable
        caption={t('privacy.rules')}
        slowText={t('privacy.slow')}
        columns={columns}
        rows={classesOf(controller)}
        rowKey={(dataClass) => dataClass}
      />
    </section>
  );
}

/** The time of a class in words; the region decides on it, and what one may not read of that is not told. */
function useTime(region: string | undefined): (dataClass: DataClass) => string {
  const t = useT();
  const settings = useQuery(retentionSettingsQuery(region)).data;
  return (dataClass) => {
    if (!settings) return t('privacy.rules.region');
    const from = dataClass === 'MESSAGE' || dataClass === 'AUDIT' ? 'day' : 'group';
    return t(`privacy.kept.${from}`, { months: settings[monthsOf[dataClass]] });
  };
}

function useColumns({ region, controller }: Props): Column<DataClass>[] {
  const t = useT();
  const decisions = useQuery(decisionsQuery({ controller })).data?.items;
  const called = (dataClass: DataClass) => (
    <>
      {t(`privacy.class.${dataClass}`)}
      <small>{t(`privacy.what.${dataClass}`)}</small>
    </>
  );
  const decided = (dataClass: DataClass) =>
    decisions && <By reference={decisionFor(dataClass, decisions)?.reference} />;
  return [
    { id: 'class', title: t('privacy.column.class'), place: 'main', cell: called },
    { id: 'months', title: t('privacy.column.kept'), place: 'labelled', cell: useTime(region) },
    { id: 'decision', title: t('privacy.column.decision'), place: 'labelled', cell: decided },
  ];
}

function By({ reference }: { reference: string | undefined }) {
  const t = useT();
  return reference ? <>{reference}</> : <Mark tone="line">{t('privacy.rules.undecided')}</Mark>;
}

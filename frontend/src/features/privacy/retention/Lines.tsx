import type { RetentionLine, RetentionRun } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { DataTable, type Column } from '../../../ui/DataTable';
import { unitOf } from './classes';

/** What a run found of each class, what a hold keeps, and what went. */
export function Lines({ run }: { run: RetentionRun }) {
  const t = useT();
  return (
    <section className="section" aria-labelledby="lines">
      <h2 id="lines">{t('privacy.lines')}</h2>
      <DataTable
        caption={t('privacy.lines')}
        slowText={t('privacy.slow')}
        columns={useColumns(run)}
        rows={run.lines}
        rowKey={({ dataClass }) => dataClass}
      />
      <p className="under">{t('privacy.lines.hash')}</p>
    </section>
  );
}

function useColumns({ kind }: RetentionRun): Column<RetentionLine>[] {
  const t = useT();
  const counted = (what: 'due' | 'gone' | 'held') => (row: RetentionLine) => (
    <span className="num">{t(`privacy.count.${unitOf(row.dataClass)}`, { count: row[what] })}</span>
  );
  const months = (row: RetentionLine) => t('privacy.months', { months: row.months });
  const result = kind === 'RUN' ? 'gone' : 'due';
  return [
    {
      id: 'class',
      title: t('privacy.column.class'),
      place: 'main',
      cell: (row) => t(`privacy.class.${row.dataClass}`),
    },
    { id: 'months', title: t('privacy.column.kept'), place: 'labelled', cell: months },
    { id: result, title: t(`privacy.column.${result}`), place: 'labelled', cell: counted(result) },
    { id: 'held', title: t('privacy.column.held'), place: 'labelled', cell: counted('held') },
    { id: 'set', title: t('privacy.column.set'), place: 'labelled', cell: (row) => <Which line={row} /> },
  ];
}

/** Which ones it is about, without saying who: the same hash, the same set. */
function Which({ line: { hash, changed } }: { line: RetentionLine }) {
  const t = useT();
  return (
    <>
      <code title={hash}>{hash.slice(0, 12)}</code>
      {changed && <small>{t('privacy.lines.changed')}</small>}
    </>
  );
}

import { Link } from '@tanstack/react-router';
import type { RetentionEntry } from '../../../api/schema';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { useMoment } from '../../../i18n/useMoment';
import type { Column } from '../../../ui/DataTable';
import { unitOf } from '../retention/classes';

/** The lines of the signed register of what went. */
export function useEntryColumns(): Column<RetentionEntry>[] {
  const t = useT();
  const moment = useMoment();
  const { number } = useFormat();
  const which = (row: RetentionEntry) => <span className="num">{number(row.number)}</span>;
  const count = ({ dataClass, count: gone }: RetentionEntry) => (
    <span className="num">{t(`privacy.count.${unitOf(dataClass)}`, { count: gone })}</span>
  );
  const signed = ({ signature }: RetentionEntry) => <code title={signature}>{signature.slice(0, 12)}</code>;
  const by = ({ madeBy }: RetentionEntry) => madeBy || t('privacy.by.product');
  return [
    { id: 'number', title: t('privacy.column.number'), cell: which },
    {
      id: 'class',
      title: t('privacy.column.class'),
      place: 'main',
      cell: (row) => t(`privacy.class.${row.dataClass}`),
    },
    { id: 'count', title: t('privacy.column.gone'), place: 'corner', cell: count },
    { id: 'run', title: t('privacy.column.decision'), place: 'labelled', cell: (row) => <Run entry={row} /> },
    { id: 'at', title: t('privacy.column.when'), place: 'labelled', cell: (row) => moment(row.at) },
    { id: 'who', title: t('privacy.column.who'), place: 'labelled', cell: by },
    { id: 'signature', title: t('privacy.column.signature'), place: 'labelled', cell: signed },
  ];
}

/** The decision, and the run that went by it. */
function Run({ entry: { run, reference, controller } }: { entry: RetentionEntry }) {
  return (
    <>
      <Link to="/privacy/retention/runs/$runId" params={{ runId: run }}>
        {reference}
      </Link>
      <small>{controller.name}</small>
    </>
  );
}

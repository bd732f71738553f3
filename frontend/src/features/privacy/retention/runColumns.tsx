import { Link } from '@tanstack/react-router';
import type { RetentionRun } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { useMoment } from '../../../i18n/useMoment';
import type { Column } from '../../../ui/DataTable';
import { classesDue, hasEnded } from './classes';
import { RunMark } from './RunMark';

/** What came of it, in short. */
function Result({ run }: { run: RetentionRun }) {
  const t = useT();
  if (!hasEnded(run)) return <>–</>;
  if (run.kind === 'DRY_RUN' && run.execution) return <>{t('privacy.run.executed')}</>;
  if (run.state !== 'DONE') return <>{t('privacy.result.nothing')}</>;
  return <>{t(`privacy.result.${run.kind}`, { classes: classesDue(run) })}</>;
}

function Kind({ run: { id, kind } }: { run: RetentionRun }) {
  const t = useT();
  return (
    <Link to="/privacy/retention/runs/$runId" params={{ runId: id }}>
      {t(`privacy.run.kind.${kind}`)}
    </Link>
  );
}

export function useRunColumns(): Column<RetentionRun>[] {
  const t = useT();
  const moment = useMoment();
  const at = ({ madeAt }: RetentionRun) => <span className="num">{moment(madeAt)}</span>;
  const by = ({ madeBy }: RetentionRun) => madeBy || t('privacy.by.product');
  return [
    { id: 'at', title: t('privacy.column.when'), cell: at },
    { id: 'kind', title: t('privacy.column.what'), place: 'main', cell: (row) => <Kind run={row} /> },
    { id: 'state', title: t('privacy.column.state'), place: 'corner', cell: ({ state }) => <RunMark state={state} /> },
    { id: 'result', title: t('privacy.column.result'), place: 'labelled', cell: (row) => <Result run={row} /> },
    { id: 'by', title: t('privacy.column.decision'), place: 'labelled', cell: ({ decision }) => decision.reference },
    { id: 'who', title: t('privacy.column.who'), place: 'labelled', cell: by },
  ];
}

import { Link } from '@tanstack/react-router';
import type { AuditEntry } from '../../api/schema';
import { useFormat, useT } from '../../i18n/LanguageProvider';
import type { Column } from '../../ui/DataTable';
import { Mark } from '../../ui/Mark';
import { momentOf } from './moment';
import { roleOf } from './roles';

function When({ entry }: { entry: AuditEntry }) {
  const { date, time } = useFormat();
  const at = momentOf(entry.at);
  return (
    <span className="num">
      {date(at.day)} {time(at.time)}
    </span>
  );
}

/** The name stands in the staff register; here the role that opened the door, and all that the same one did. */
function Who({ entry }: { entry: AuditEntry }) {
  const t = useT();
  const role = roleOf(entry.grants[0]);
  return (
    <>
      <Link to="/audit" search={(before) => ({ ...before, cursor: undefined, subject: entry.subject })}>
        {role ? t(`role.${role}`) : t('audit.noRole')}
      </Link>
      <small>{t('audit.person', { code: entry.subject.slice(0, 8) })}</small>
    </>
  );
}

function What({ entry }: { entry: AuditEntry }) {
  const t = useT();
  const wasRefused = entry.action === 'DENIED' || entry.action === 'OUT_OF_PLACE';
  return <Mark tone={wasRefused ? 'bad' : 'plain'}>{t(`audit.action.${entry.action}`)}</Mark>;
}

function Whom({ entry }: { entry: AuditEntry }) {
  const t = useT();
  const [first] = entry.whom;
  if (!first) return <span>–</span>;
  return (
    <Link to="/audit" search={(before) => ({ ...before, cursor: undefined, about: first })}>
      {entry.whom.length === 1
        ? t('audit.person', { code: first.slice(-8) })
        : t('audit.many', { count: entry.whom.length })}
    </Link>
  );
}

export function useAuditColumns(): Column<AuditEntry>[] {
  const t = useT();
  return [
    { id: 'at', title: t('audit.column.when'), cell: (row) => <When entry={row} /> },
    { id: 'who', title: t('audit.column.who'), place: 'main', cell: (row) => <Who entry={row} /> },
    { id: 'what', title: t('audit.column.what'), place: 'corner', cell: (row) => <What entry={row} /> },
    { id: 'kind', title: t('audit.column.kind'), place: 'labelled', cell: (row) => row.kind },
    { id: 'whom', title: t('audit.column.whom'), place: 'labelled', cell: (row) => <Whom entry={row} /> },
    { id: 'place', title: t('audit.column.place'), place: 'labelled', cell: (row) => row.place },
  ];
}

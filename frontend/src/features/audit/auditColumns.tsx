import { Link } from '@tanstack/react-router';
import type { AuditEntry } from '../../api/schema';
import { useT } from '../../i18n/LanguageProvider';
import { useMoment } from '../../i18n/useMoment';
import type { Column } from '../../ui/DataTable';
import { Mark } from '../../ui/Mark';
import { kinds } from './kinds';
import { roleOf } from './roles';

function When({ entry: { at } }: { entry: AuditEntry }) {
  return <span className="num">{useMoment()(at)}</span>;
}

/** Who it was, and the role that opened the door; leads to all that the same one did. A machine goes by its client's name. */
function Who({ entry }: { entry: AuditEntry }) {
  const t = useT();
  const role = roleOf(entry.grants[0]);
  return (
    <>
      <Link to="/audit" search={(before) => ({ ...before, cursor: undefined, subject: entry.subject })}>
        {entry.subjectName ?? entry.client}
      </Link>
      <small>{role ? t(`role.${role}`) : t('audit.noRole')}</small>
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
  if (entry.whom.length > 1) return <span>{t('audit.many', { count: entry.whom.length })}</span>;
  return (
    <Link to="/audit" search={(before) => ({ ...before, cursor: undefined, about: first })}>
      {entry.whomName ?? t('audit.one', { code: first.slice(-8) })}
    </Link>
  );
}

/** The collection in words, where there is a page that people know it by. */
function useKind(): (kind: string) => string {
  const t = useT();
  return (kind) => {
    const known = kinds.find((one) => one === kind);
    return known ? t(`audit.kind.${known}`) : kind;
  };
}

export function useAuditColumns(): Column<AuditEntry>[] {
  const t = useT();
  const kindOf = useKind();
  return [
    { id: 'at', title: t('audit.column.when'), cell: (row) => <When entry={row} /> },
    { id: 'who', title: t('audit.column.who'), place: 'main', cell: (row) => <Who entry={row} /> },
    { id: 'what', title: t('audit.column.what'), place: 'corner', cell: (row) => <What entry={row} /> },
    { id: 'kind', title: t('audit.column.kind'), place: 'labelled', cell: (row) => kindOf(row.kind) },
    { id: 'whom', title: t('audit.column.whom'), place: 'labelled', cell: (row) => <Whom entry={row} /> },
    { id: 'place', title: t('audit.column.place'), place: 'labelled', cell: (row) => row.placeName },
  ];
}

import { Link } from '@tanstack/react-router';
import type { GroupSummary } from '../../api/schema';
import { useFormat, useT } from '../../i18n/LanguageProvider';
import type { Column } from '../../ui/DataTable';
import { Mark } from '../../ui/Mark';
import { statusTones, useMonths, useRhythm } from './words';

function Name({ group }: { group: GroupSummary }) {
  const t = useT();
  const { name, host, joint, municipality } = group;
  return (
    <>
      <Link to="/groups/$groupId" params={{ groupId: group.id }}>
        {name}
      </Link>
      <small>
        {host.name ?? municipality.name}
        {joint && `, ${t('groups.joint')}`}
      </small>
    </>
  );
}

/** What it follows, and when the children are born. */
function Content({ group: { part, programmeVersion, birthWindow } }: { group: GroupSummary }) {
  const t = useT();
  const { months } = useMonths();
  return (
    <>
      {t(part ? `group.part.${part}` : programmeVersion ? 'group.part.ALL' : 'group.part.NONE')}
      {birthWindow && <small>{t('groups.born', { months: months(birthWindow) })}</small>}
    </>
  );
}

function Sessions({ group: { sessions, held } }: { group: GroupSummary }) {
  const t = useT();
  return <span className="num">{t('groups.sessions', { held, sessions })}</span>;
}

function Next({ group: { nextDay } }: { group: GroupSummary }) {
  const { date } = useFormat();
  const t = useT();
  return nextDay ? <span className="num">{date(nextDay)}</span> : <span>{t('groups.noNext')}</span>;
}

function Leaders({ group: { leaders, status } }: { group: GroupSummary }) {
  const t = useT();
  const goesOn = status !== 'COMPLETED' && status !== 'CANCELLED';
  if (leaders === 0 && goesOn) return <Mark tone="day">{t('groups.noLeader')}</Mark>;
  return <span className="num">{t('groups.leaders', { count: leaders })}</span>;
}

function When({ group: { weekday, begins } }: { group: GroupSummary }) {
  const rhythm = useRhythm();
  return <span className="num">{rhythm(weekday, begins)}</span>;
}

export function useGroupColumns(): Column<GroupSummary>[] {
  const t = useT();
  return [
    { id: 'name', title: t('groups.column.name'), sort: 'name', place: 'main', cell: (row) => <Name group={row} /> },
    {
      id: 'status',
      title: t('groups.column.status'),
      place: 'corner',
      cell: ({ status }) => <Mark tone={statusTones[status]}>{t(`group.status.${status}`)}</Mark>,
    },
    { id: 'content', title: t('groups.column.content'), cell: (row) => <Content group={row} /> },
    { id: 'when', title: t('groups.column.when'), place: 'labelled', cell: (row) => <When group={row} /> },
    {
      id: 'next',
      title: t('groups.column.next'),
      sort: 'next',
      place: 'labelled',
      cell: (row) => <Next group={row} />,
    },
    { id: 'sessions', title: t('groups.column.sessions'), place: 'labelled', cell: (row) => <Sessions group={row} /> },
    { id: 'leaders', title: t('groups.column.leaders'), place: 'labelled', cell: (row) => <Leaders group={row} /> },
  ];
}

import { Link } from '@tanstack/react-router';
import type { CalendarLink } from '../../../api/schema';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { Button } from '../../../ui/Button';
import type { Column } from '../../../ui/DataTable';

/** What the sessions of a calendar are called: by their group or centre, or one's own. */
export function useCalendarName(): (calendar: CalendarLink) => string {
  const t = useT();
  return ({ name }) => name ?? t('calendars.own');
}

function Name({ calendar }: { calendar: CalendarLink }) {
  const name = useCalendarName()(calendar);
  if (!calendar.group) return name;
  return (
    <Link to="/groups/$groupId" params={{ groupId: calendar.group }}>
      {name}
    </Link>
  );
}

function Revoke({ calendar, onRevoke }: { calendar: CalendarLink; onRevoke: (calendar: CalendarLink) => void }) {
  const t = useT();
  const name = useCalendarName()(calendar);
  return (
    <Button size="small" onPress={() => onRevoke(calendar)}>
      {t('calendars.revoke')}
      <span className="sr"> {t('calendars.revoke.which', { name })}</span>
    </Button>
  );
}

export function useCalendarColumns(onRevoke: (calendar: CalendarLink) => void): Column<CalendarLink>[] {
  const t = useT();
  const { date } = useFormat();
  return [
    { id: 'name', title: t('calendars.column.name'), place: 'main', cell: (row) => <Name calendar={row} /> },
    {
      id: 'kind',
      title: t('calendars.column.kind'),
      place: 'labelled',
      cell: ({ kind }) => t(`calendars.kind.${kind}`),
    },
    {
      id: 'created',
      title: t('calendars.column.created'),
      place: 'labelled',
      cell: ({ createdOn }) => <span className="num">{date(createdOn)}</span>,
    },
    {
      id: 'revoke',
      title: t('calendars.column.revoke'),
      cell: (row) => <Revoke calendar={row} onRevoke={onRevoke} />,
    },
  ];
}

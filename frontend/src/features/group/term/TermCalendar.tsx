import { Link } from '@tanstack/react-router';
import type { SessionSummary } from '../../../api/schema';
import { useText } from '../../../content/contentLanguage';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { weeksOf } from '../../../lib/calendar';
import { today } from '../../../lib/dates';
import { holidayOf } from '../../../lib/holidays';
import { useMonths, weekdays } from '../words';
import { SessionState } from './SessionState';
import { lacksLeader } from './term';

interface Props {
  month: string;
  sessions: SessionSummary[];
}

/** A month with large squares: weeks as rows, each session on its day. */
export function TermCalendar({ month, sessions }: Props) {
  const t = useT();
  const names = useMonths();
  return (
    <table className="term-calendar">
      <caption className="sr">{t('term.caption', { month: names.month(month) })}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="sr">{t('plan.week')}</span>
          </th>
          {weekdays.map((weekday) => (
            <th key={weekday} scope="col">
              {t(`weekday.${weekday}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map(({ week, days }) => (
          <tr key={week}>
            <th scope="row">{t('term.week', { week: Number(week.slice(6)) })}</th>
            {days.map((day, i) => (day ? <Day key={day} day={day} sessions={sessions} /> : <td key={i} />))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ day, sessions }: { day: string; sessions: SessionSummary[] }) {
  const t = useT();
  const here = sessions.filter((session) => session.day === day);
  const holiday = holidayOf(day);
  const isToday = day === today();
  return (
    <td className={isToday ? 'day today' : 'day'} aria-current={isToday ? 'date' : undefined}>
      <span className="num">{Number(day.slice(8))}</span>
      {isToday && <span className="told"> {t('group.today')}</span>}
      {holiday && <span className="told"> {t(`group.holiday.${holiday}`)}</span>}
      {here.length > 0 && (
        <ul>
          {here.map((session) => (
            <li key={session.id}>
              <Session session={session} />
            </li>
          ))}
        </ul>
      )}
    </td>
  );
}

function Session({ session }: { session: SessionSummary }) {
  const text = useText();
  const { time } = useFormat();
  const { id, group, begins, title, status } = session;
  const kind = lacksLeader(session) ? 'flagged' : status.toLowerCase();
  return (
    <Link
      className={`term-session ${kind}`}
      to="/groups/$groupId/sessions/$sessionId"
      params={{ groupId: group.id, sessionId: id }}
    >
      <span className="what">
        <span className="num">{begins && time(begins)}</span> <b>{group.name}</b> {text(title)}
      </span>
      <SessionState session={session} />
    </Link>
  );
}

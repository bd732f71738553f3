import { Link } from '@tanstack/react-router';
import type { SessionSummary } from '../../api/schema';
import { useText } from '../../content/contentLanguage';
import { useFormat } from '../../i18n/LanguageProvider';

/** Sessions by day and time, each leading to its page. */
export function SessionList({ sessions }: { sessions: SessionSummary[] }) {
  const text = useText();
  const { date, time } = useFormat();
  return (
    <ol className="today-list">
      {sessions.map(({ id, day, begins, group, title }) => (
        <li key={id}>
          <span className="day num">{day && date(day)}</span>
          <span>
            <span className="num">{begins && time(begins)}</span>{' '}
            <Link to="/groups/$groupId/sessions/$sessionId" params={{ groupId: group.id, sessionId: id }}>
              {text(title)}
            </Link>
            <span className="muted small">{group.name}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}

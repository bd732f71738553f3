import { Link } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import type { SessionSummary } from '../../api/schema';
import { useText } from '../../content/contentLanguage';
import { useFormat, useT } from '../../i18n/LanguageProvider';
import { Mark } from '../../ui/Mark';

interface Props {
  sessions: SessionSummary[];
  /** What stands at the end of a session's line. */
  Act?: ComponentType<{ session: SessionSummary }>;
  /** The ids of those to mark as led by the one who reads. */
  led?: ReadonlySet<string>;
}

/** Sessions by day and time, each leading to its page. */
export function SessionList({ sessions, Act, led }: Props) {
  const t = useT();
  const text = useText();
  const { date, time } = useFormat();
  return (
    <ol className="today-list">
      {sessions.map((session) => (
        <li key={session.id}>
          <span className="day num">{session.day && date(session.day)}</span>
          <span>
            <span className="num">{session.begins && time(session.begins)}</span>{' '}
            <Link
              to="/groups/$groupId/sessions/$sessionId"
              params={{ groupId: session.group.id, sessionId: session.id }}
            >
              {text(session.title)}
            </Link>
            <span className="muted small">{session.group.name}</span>
          </span>
          {led?.has(session.id) && (
            <span className="act">
              <Mark tone="line">{t('today.lead.you')}</Mark>
            </span>
          )}
          {Act && <Act session={session} />}
        </li>
      ))}
    </ol>
  );
}

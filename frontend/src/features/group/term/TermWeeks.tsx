import { Link } from '@tanstack/react-router';
import type { SessionSummary } from '../../../api/schema';
import { useText } from '../../../content/contentLanguage';
import { useFormat, useSpeech, useT } from '../../../i18n/LanguageProvider';
import { formatDate } from '../../../lib/dates';
import { Mark } from '../../../ui/Mark';
import { sessionTones } from '../words';
import { byWeek, lacksLeader } from './term';

/** The sessions of a month as a list, week by week, those without a day last. */
export function TermWeeks({ sessions }: { sessions: SessionSummary[] }) {
  const t = useT();
  return (
    <ul className="term-weeks">
      {byWeek(sessions).map(({ week, sessions: own }) => (
        <li key={week}>
          <span className="week">{week ? t('term.week', { week: Number(week.slice(6)) }) : t('term.noDay')}</span>
          <TermRows sessions={own} />
        </li>
      ))}
    </ul>
  );
}

export function TermRows({ sessions }: { sessions: SessionSummary[] }) {
  return (
    <ul className="term-rows">
      {sessions.map((session) => (
        <Row key={session.id} session={session} />
      ))}
    </ul>
  );
}

function Row({ session }: { session: SessionSummary }) {
  const text = useText();
  const { language } = useSpeech();
  const { time } = useFormat();
  const { id, group, day, begins, title, status } = session;
  return (
    <li className={status.toLowerCase()}>
      <span className="when num">
        {day && formatDate(day, language, day)} {begins && time(begins)}
      </span>
      <div className="what">
        <Link to="/groups/$groupId/sessions/$sessionId" params={{ groupId: group.id, sessionId: id }}>
          {text(title)}
        </Link>
        <span className="quiet">{group.name}</span>
      </div>
      <State session={session} />
    </li>
  );
}

/** How many lead it, and how far it has come. */
function State({ session }: { session: SessionSummary }) {
  const t = useT();
  const { leaders, status } = session;
  return (
    <>
      <span className="leaders">
        {lacksLeader(session) ? (
          <Mark tone="day">{t('groups.noLeader')}</Mark>
        ) : (
          <span className="num">{t('groups.leaders', { count: leaders })}</span>
        )}
      </span>
      <span className="state">
        <Mark tone={sessionTones[status]} {...(status === 'HELD' && { icon: 'check' as const })}>
          {t(`group.session.status.${status}`)}
        </Mark>
      </span>
    </>
  );
}

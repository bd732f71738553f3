import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { tell } from '../../api/problems';
import type { SessionSummary } from '../../api/schema';
import { useFormat, useT } from '../../i18n/LanguageProvider';
import { buttonClass } from '../../ui/Button';
import { ErrorState } from '../../ui/ErrorState';
import { Note } from '../../ui/Note';
import { comingOf } from './moments';
import { unopenedGroupsQuery } from './queries';
import { SessionList } from './SessionList';

const shown = 5;

interface Props {
  centreId: string;
  now: Date;
  /** What happens at the centre soon. */
  soon: UseQueryResult<SessionSummary[]>;
  /** Whether that stands further up already. */
  isListed: boolean;
}

/** What the groups of a centre need from the one who plans them, and what comes next where that is told nowhere else. */
export function Desk({ centreId, now, soon, isListed }: Props) {
  const t = useT();
  if (soon.error) {
    return <ErrorState {...tell(soon.error, t)} title={t('today.failed')} onRetry={() => void soon.refetch()} />;
  }
  if (!soon.data) return null;
  const coming = comingOf(soon.data, now);
  const needs = <Needs centreId={centreId} unled={coming.filter(({ leaders }) => leaders === 0)} />;
  return isListed ? (
    <Groups look="section">{needs}</Groups>
  ) : (
    <div className="today-desk">
      <Groups>{needs}</Groups>
      <section aria-labelledby="soon">
        <h2 id="soon">{t('today.desk.next')}</h2>
        <Soon sessions={coming} />
      </section>
    </div>
  );
}

function Groups({ look, children }: { look?: string; children: ReactNode }) {
  const t = useT();
  return (
    <section className={look} aria-labelledby="desk">
      <h2 id="desk">{t('today.desk')}</h2>
      {children}
    </section>
  );
}

function Needs({ centreId, unled }: { centreId: string; unled: SessionSummary[] }) {
  const t = useT();
  const unopened = useQuery(unopenedGroupsQuery(centreId)).data;
  if (!unopened) return null;
  const count = unopened.total ?? unopened.items.length;
  if (unled.length === 0 && count === 0) return <Note tone="go">{t('today.desk.calm')}</Note>;
  return (
    <ul className="rows">
      {unled.length > 0 && <Unled sessions={unled} />}
      {count > 0 && <Unopened count={count} names={unopened.items.map(({ name }) => name)} />}
    </ul>
  );
}

/** @param names those of the first few */
function Unopened({ count, names }: { count: number; names: string[] }) {
  const t = useT();
  const { list } = useFormat();
  const words = t('today.desk.planned', { count });
  const more = count - names.length;
  return (
    <li>
      <div>
        <b>{words}</b>
        <p className="muted small">
          {t('today.desk.plannedNames', { names: more > 0 ? names.join(', ') : list(names), more })}
        </p>
      </div>
      <Link className={buttonClass('plain', 'small')} to="/groups" search={{ status: 'PLANNED' }}>
        {t('today.desk.show')}
        <span className="sr"> {words}</span>
      </Link>
    </li>
  );
}

function Unled({ sessions }: { sessions: SessionSummary[] }) {
  const t = useT();
  const { date } = useFormat();
  const [first] = sessions;
  if (!first) return null;
  const words = t('today.desk.unled', { count: sessions.length });
  return (
    <li>
      <div>
        <b>{words}</b>
        <p className="muted small">
          {t('today.desk.unledNext', { date: first.day ? date(first.day) : '', group: first.group.name })}
        </p>
      </div>
      <Link className={buttonClass('plain', 'small')} to="/groups/$groupId" params={{ groupId: first.group.id }}>
        {t('today.desk.show')}
        <span className="sr"> {words}</span>
      </Link>
    </li>
  );
}

function Soon({ sessions }: { sessions: SessionSummary[] }) {
  const t = useT();
  if (sessions.length === 0) {
    return (
      <>
        <p className="muted">{t('today.desk.noSessions')}</p>
        <p className="more">
          <Link to="/groups/new">{t('today.desk.plan')}</Link>
        </p>
      </>
    );
  }
  return (
    <>
      <SessionList sessions={sessions.slice(0, shown)} />
      <p className="more">
        <Link to="/groups">{t('today.desk.all')}</Link>
      </p>
    </>
  );
}

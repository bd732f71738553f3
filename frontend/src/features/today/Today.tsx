import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, type ReactNode } from 'react';
import { tell } from '../../api/problems';
import type { Me, SessionSummary } from '../../api/schema';
import { useWorkPlace } from '../../api/workPlace';
import { learn } from '../../i18n/catalogs';
import { useT } from '../../i18n/LanguageProvider';
import { today } from '../../lib/dates';
import { buttonClass } from '../../ui/Button';
import { ErrorState } from '../../ui/ErrorState';
import { useLate } from '../../ui/useLate';
import { Desk } from './Desk';
import { besideOwn, comingOf, untoldOf } from './moments';
import { NextSession } from './NextSession';
import { myLedSessionsQuery, sessionsSoonQuery } from './queries';
import { SessionList } from './SessionList';
import './today.css';
import { useNow } from './useNow';

/** Script and words of what comes after the first look. */
const Later = lazy(async () => {
  const [module] = await Promise.all([import('./Later'), learn('family'), learn('attendance')]);
  return { default: module.Later };
});

interface Props {
  me: Me;
  centreId: string;
  /** What stands on top for those who lead nothing that is to come. */
  head: ReactNode;
}

/** What those who lead and plan groups at a centre do now. */
export function Today({ me, centreId, head }: Props) {
  const t = useT();
  const now = useNow();
  const mine = useQuery(myLedSessionsQuery(centreId, today(now)));
  const isSlow = useLate(mine.isPending, 2000);
  const plans = useWorkPlace()?.permittedActions.includes('EDIT_GROUPS') ?? false;
  const soon = useQuery({ ...sessionsSoonQuery(centreId, today(now)), enabled: plans });
  const [next, ...further] = comingOf(mine.data ?? [], now);
  const ahead = plans ? next && soon.data && besideOwn(soon.data, [next, ...further], now) : { sessions: further };
  return (
    <>
      {next && <NextSession key={next.id} {...{ me, now, next, ahead }} />}
      {!next && !mine.isPending && head}
      <div className="wrap">
        <p className="slow" role="status">
          {isSlow && t('today.slow')}
        </p>
        {mine.error && (
          <ErrorState {...tell(mine.error, t)} title={t('today.failed')} onRetry={() => void mine.refetch()} />
        )}
        <Untold sessions={untoldOf(mine.data ?? [], now)} />
        {plans && !mine.isPending && <Desk {...{ centreId, now, soon }} isListed={next !== undefined} />}
        <Suspense>
          <Later subject={me.subject} {...{ plans, centreId }} />
        </Suspense>
        {mine.data && !next && !plans && <p className="section">{t('today.none')}</p>}
      </div>
    </>
  );
}

/** What has been, and that nobody has told of. */
function Untold({ sessions }: { sessions: SessionSummary[] }) {
  const t = useT();
  if (sessions.length === 0) return null;
  return (
    <section className="section" aria-labelledby="untold">
      <h2 id="untold">{t('today.untold')}</h2>
      <p className="section-lead muted">{t('today.untold.sentence')}</p>
      <SessionList sessions={sessions} Act={ToAttendance} />
    </section>
  );
}

/** Who came can be told afterwards too. */
function ToAttendance({ session: { id, group, attendanceTaken } }: { session: SessionSummary }) {
  const t = useT();
  const mayMark = useWorkPlace()?.permittedActions.includes('MARK_ATTENDANCE');
  if (attendanceTaken || !mayMark) return null;
  return (
    <span className="act">
      <span className="muted small">{t('today.attendance.missing')}</span>
      <Link className={buttonClass('plain', 'small')} to="/sessions/$sessionId/attendance" params={{ sessionId: id }}>
        {t('today.attendance')}
        <span className="sr"> {group.name}</span>
      </Link>
    </span>
  );
}

import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, type ReactNode } from 'react';
import { tell } from '../../api/problems';
import type { Me, SessionSummary } from '../../api/schema';
import { useWorkPlace } from '../../api/workPlace';
import { learn } from '../../i18n/catalogs';
import { useT } from '../../i18n/LanguageProvider';
import { today } from '../../lib/dates';
import { ErrorState } from '../../ui/ErrorState';
import { useLate } from '../../ui/useLate';
import { Desk } from './Desk';
import { comingOf, untoldOf } from './moments';
import { NextSession } from './NextSession';
import { myLedSessionsQuery } from './queries';
import { SessionList } from './SessionList';
import './today.css';
import { useNow } from './useNow';

/** Script and words of the families come for those who plan for them. */
const FamilyDesk = lazy(async () => {
  const [module] = await Promise.all([import('../family/desk/FamilyDesk'), learn('family')]);
  return { default: module.FamilyDesk };
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
  const [next, ...further] = comingOf(mine.data ?? [], now);
  return (
    <>
      {next && <NextSession key={next.id} {...{ me, now, further }} next={next} />}
      {!next && !mine.isPending && head}
      <div className="wrap">
        <p className="slow" role="status">
          {isSlow && t('today.slow')}
        </p>
        {mine.error && (
          <ErrorState {...tell(mine.error, t)} title={t('today.failed')} onRetry={() => void mine.refetch()} />
        )}
        <Untold sessions={untoldOf(mine.data ?? [], now)} />
        {plans && <Desk centreId={centreId} now={now} />}
        {plans && (
          <Suspense>
            <FamilyDesk centreId={centreId} />
          </Suspense>
        )}
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
      <SessionList sessions={sessions} />
    </section>
  );
}

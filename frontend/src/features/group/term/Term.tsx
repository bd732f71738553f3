import { useQuery } from '@tanstack/react-query';
import type { SessionSummary } from '../../../api/schema';
import { useWorkPlace } from '../../../api/workPlace';
import { useT } from '../../../i18n/LanguageProvider';
import { monthsBetween } from '../../../lib/calendar';
import { EmptyState } from '../../../ui/EmptyState';
import { useLate } from '../../../ui/useLate';
import { PlanLink } from '../PlanLink';
import { useMonths } from '../words';
import { termQuery } from './queries';
import { inMonth } from './term';
import { TermCalendar } from './TermCalendar';
import { TermFailed } from './TermFailed';
import { TermTurn } from './TermTurn';
import { TermRows, TermWeeks } from './TermWeeks';
import { useTermSearch } from './useTermSearch';

/** The sessions of a centre, a month or a term at a time. */
export function Term({ centre }: { centre: string }) {
  return (
    <>
      <TermTurn />
      <Sessions centre={centre} />
    </>
  );
}

/** The whole term is fetched at once, so that its months are there when one turns to them. */
function Sessions({ centre }: { centre: string }) {
  const { term, isList } = useTermSearch();
  const { data: sessions, error, refetch } = useQuery(termQuery(centre, term));
  if (error && !sessions) return <TermFailed error={error} onRetry={() => void refetch()} />;
  if (!sessions) return <Awaited />;
  return isList ? <WholeTerm sessions={sessions} /> : <Month sessions={sessions} />;
}

function Awaited() {
  const t = useT();
  const isSlow = useLate(true, 2000);
  return (
    <div aria-busy="true">
      <p className="slow" role="status">
        {isSlow && t('term.slow')}
      </p>
    </div>
  );
}

/** Squares where there is room for them, else a list. */
function Month({ sessions }: { sessions: SessionSummary[] }) {
  const t = useT();
  const names = useMonths();
  const { month } = useTermSearch();
  const here = inMonth(sessions, month);
  if (here.length === 0) return <Nothing title={t('term.empty.month', { month: names.month(month) })} />;
  return (
    <>
      <div className="term-wide">
        <TermCalendar month={month} sessions={here} />
        <NoDay sessions={here.filter(({ day }) => day === null)} />
      </div>
      <div className="term-narrow">
        <TermWeeks sessions={here} />
      </div>
    </>
  );
}

function NoDay({ sessions }: { sessions: SessionSummary[] }) {
  const t = useT();
  if (sessions.length === 0) return null;
  return (
    <section className="section" aria-labelledby="no-day">
      <h3 id="no-day">{t('term.noDay')}</h3>
      <TermRows sessions={sessions} />
    </section>
  );
}

function WholeTerm({ sessions }: { sessions: SessionSummary[] }) {
  const t = useT();
  const names = useMonths();
  const { term } = useTermSearch();
  const months = monthsBetween(term.first, term.last).filter((month) => inMonth(sessions, month).length > 0);
  const said = t(`term.${term.season}`, { year: term.year });
  if (months.length === 0) return <Nothing title={t('term.empty.term', { term: said })} />;
  return months.map((month) => (
    <section key={month} className="section" aria-labelledby={month}>
      <h3 id={month} className="term-month">
        {names.month(month)}
      </h3>
      <TermWeeks sessions={inMonth(sessions, month)} />
    </section>
  ));
}

function Nothing({ title }: { title: string }) {
  const t = useT();
  const mayPlan = useWorkPlace()?.permittedActions.includes('EDIT_GROUPS');
  return (
    <EmptyState title={title} sentence={t(mayPlan ? 'term.empty.plan' : 'term.empty.sentence')}>
      {mayPlan && <PlanLink />}
    </EmptyState>
  );
}

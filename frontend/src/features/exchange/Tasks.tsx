import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { Task } from '../../api/schema';
import { useFormat, useT, type T } from '../../i18n/LanguageProvider';
import { useMoment } from '../../i18n/useMoment';
import { Mark, type MarkTone } from '../../ui/Mark';
import { useToast } from '../../ui/Toast';
import { isUnderWay, tasksQuery } from './queries';

const tones: Record<Task['state'], MarkTone> = { WAITING: 'dawn', RUNNING: 'dawn', DONE: 'go', FAILED: 'bad' };

/** The long work that one has asked for: it goes on when the page is left, and is found again here. */
export function Tasks() {
  const t = useT();
  const { data: tasks } = useQuery(tasksQuery);
  useNotice(tasks);
  if (!tasks || tasks.length === 0) return null;
  return (
    <section aria-labelledby="tasks">
      <h2 id="tasks">{t('exchange.tasks.title')}</h2>
      <ul className="exchange-list">
        {tasks.map((task) => (
          <li key={task.id}>
            <TaskLine task={task} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Says when something that was under way is over, and lets what it made be seen. */
function useNotice(tasks: Task[] | undefined) {
  const t = useT();
  const toast = useToast();
  const queries = useQueryClient();
  const before = useRef<Set<string>>(new Set());
  useEffect(() => {
    if (!tasks) return;
    const over = tasks.filter((task) => before.current.has(task.id) && !isUnderWay(task));
    before.current = new Set(tasks.filter(isUnderWay).map(({ id }) => id));
    for (const task of over) {
      toast({ text: task.state === 'DONE' ? headline(task, t) : t('exchange.tasks.failed') });
      void queries.invalidateQueries({ queryKey: ['programme'] });
    }
  }, [tasks, toast, queries, t]);
}

function headline({ report }: Task, t: T): string {
  if (!report) return t('exchange.tasks.working');
  return t(report.dryRun ? 'exchange.tasks.tried' : 'exchange.tasks.done', { name: report.about });
}

function TaskLine({ task }: { task: Task }) {
  const t = useT();
  const moment = useMoment();
  return (
    <article>
      <h3>
        {headline(task, t)} <Mark tone={tones[task.state]}>{t(`exchange.state.${task.state}`)}</Mark>
      </h3>
      <p className="quiet">{moment(task.madeAt)}</p>
      {isUnderWay(task) && (
        <progress
          aria-label={t('exchange.tasks.working')}
          {...(task.total > 0 ? { value: task.done, max: task.total } : {})}
        />
      )}
      {task.problem && <Refusal problem={task.problem} />}
      {task.report && <Report report={task.report} />}
    </article>
  );
}

function Refusal({ problem }: { problem: NonNullable<Task['problem']> }) {
  return (
    <>
      <p>{problem.detail}</p>
      {problem.errors && problem.errors.length > 0 && (
        <ul>
          {problem.errors.map(({ pointer, detail }) => (
            <li key={pointer + detail}>
              <code>{pointer}</code> {detail}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Report({ report }: { report: NonNullable<Task['report']> }) {
  const t = useT();
  const { size } = useFormat();
  return (
    <>
      <ul className="exchange-findings">
        {report.lines
          .filter(({ count }) => count > 0)
          .map(({ finding, count, keys }) => (
            <li key={finding}>
              {t(`exchange.finding.${finding}`, { count, size: size(count) })}
              {finding.endsWith('_CHANGED') && keys.length > 0 && `: ${keys.join(', ')}`}
            </li>
          ))}
      </ul>
      {report.made && (
        <p>
          <Link to="/programme" search={{ version: report.made }}>
            {t('exchange.tasks.read')}
          </Link>
        </p>
      )}
    </>
  );
}

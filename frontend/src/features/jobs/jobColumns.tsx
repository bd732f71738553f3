import type { Job } from '../../api/schema';
import { useT } from '../../i18n/LanguageProvider';
import { useMoment } from '../../i18n/useMoment';
import { Button } from '../../ui/Button';
import type { Column } from '../../ui/DataTable';
import { Mark, type MarkTone } from '../../ui/Mark';
import { useToast } from '../../ui/Toast';
import { described } from './described';
import { useRunJob } from './queries';

function useJobWords({ name }: Job): { title: string; does: string } {
  const t = useT();
  const known = described.find((one) => one === name);
  return known ? { title: t(`jobs.name.${known}`), does: t(`jobs.does.${known}`) } : { title: name, does: '' };
}

function Name({ job }: { job: Job }) {
  const { title, does } = useJobWords(job);
  return (
    <>
      <b>{title}</b>
      <small>{does}</small>
    </>
  );
}

function stateOf({ running, nextRun }: Job): 'running' | 'due' | 'resting' {
  if (running) return 'running';
  return nextRun ? 'resting' : 'due';
}

const tones: Record<ReturnType<typeof stateOf>, MarkTone> = { running: 'day', due: 'dawn', resting: 'plain' };

function State({ job }: { job: Job }) {
  const t = useT();
  const state = stateOf(job);
  return <Mark tone={tones[state]}>{t(`jobs.state.${state}`)}</Mark>;
}

function Moment({ at }: { at: string }) {
  return <span className="num">{useMoment()(at)}</span>;
}

function Last({ job }: { job: Job }) {
  const t = useT();
  const { lastRun, lastOutcome, lastReference, failures } = job;
  if (!lastRun || !lastOutcome) return t('jobs.never');
  return (
    <>
      <Moment at={lastRun} />{' '}
      <Mark tone={lastOutcome === 'DONE' ? 'go' : 'bad'}>{t(`jobs.outcome.${lastOutcome}`)}</Mark>
      {failures > 0 && <small>{t('jobs.failures', { count: failures })}</small>}
      {lastReference && <small>{t('jobs.reference', { reference: lastReference })}</small>}
    </>
  );
}

function Next({ job: { running, nextRun } }: { job: Job }) {
  const t = useT();
  if (running) return t('jobs.now');
  return nextRun ? <Moment at={nextRun} /> : t('jobs.soon');
}

function RunNow({ job }: { job: Job }) {
  const t = useT();
  const show = useToast();
  const { title } = useJobWords(job);
  const run = useRunJob({
    onAsked: () => show({ text: t('jobs.asked', { job: title }) }),
    onFailed: () => show({ text: t('jobs.notAsked') }),
  });
  const denied = job.running ? t('jobs.runsAlready') : undefined;
  return (
    <Button size="small" icon="retry" denied={denied} pending={run.isPending} onPress={() => run.mutate(job.name)}>
      {t('jobs.run')}
      <span className="sr"> {title}</span>
    </Button>
  );
}

export function useJobColumns(): Column<Job>[] {
  const t = useT();
  return [
    { id: 'job', title: t('jobs.column.job'), place: 'main', cell: (job) => <Name job={job} /> },
    { id: 'state', title: t('jobs.column.state'), place: 'corner', cell: (job) => <State job={job} /> },
    { id: 'last', title: t('jobs.column.last'), place: 'labelled', cell: (job) => <Last job={job} /> },
    { id: 'next', title: t('jobs.column.next'), place: 'labelled', cell: (job) => <Next job={job} /> },
    { id: 'run', title: t('jobs.column.run'), cell: (job) => <RunNow job={job} /> },
  ];
}

import type { CentreView, Stage } from '../../../api/schema';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { StageLine, type Station } from '../../../ui/StageLine';
import { stages } from '../words';

function stateOf(stage: Stage, centre: CentreView): Station['state'] {
  const { stage: current, steps } = centre.rollOut;
  if (stage === current) return 'now';
  return steps.some((step) => step.stage === stage) ? 'done' : 'coming';
}

/** Not having started and having paused are no goals: they are stations only where they are true. */
function stationsOf(centre: CentreView): Stage[] {
  const { stage, steps } = centre.rollOut;
  const hasPaused = stage === 'PAUSED' || steps.some((step) => step.stage === 'PAUSED');
  return stages.filter((each) => {
    if (each === 'NOT_STARTED') return stage === 'NOT_STARTED';
    return each !== 'PAUSED' || hasPaused;
  });
}

export function RollOut({ centre }: { centre: CentreView }) {
  const t = useT();
  const { date } = useFormat();
  const { stage, since, steps } = centre.rollOut;
  const stations = stationsOf(centre).map((each): Station => {
    const when = steps.findLast((step) => step.stage === each)?.since;
    return { id: each, text: t(`stage.${each}`), when: when && date(when), state: stateOf(each, centre) };
  });
  return (
    <>
      <p className="section-lead">
        {since ? t(`rollOut.since.${stage}`, { since: date(since) }) : t(`rollOut.now.${stage}`)}
      </p>
      <StageLine label={t('section.roll-out')} stations={stations} doneText={t('rollOut.done')} />
    </>
  );
}

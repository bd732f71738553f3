import type { RunState } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { Mark, type MarkTone } from '../../../ui/Mark';

const tones: Record<RunState, MarkTone> = {
  WAITING: 'line',
  RUNNING: 'day',
  DONE: 'go',
  CHANGED: 'bad',
  FAILED: 'bad',
};

/** How far a run has come. */
export function RunMark({ state }: { state: RunState }) {
  const t = useT();
  return <Mark tone={tones[state]}>{t(`privacy.run.${state}`)}</Mark>;
}

import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { useShareWords } from '../../../ui/figures/useShareWords';
import type { Change } from './changes';

/** A change in two sentences: from what to what, and how sure it is, with the rule that says so. */
export function useChangeWords() {
  const t = useT();
  const { number } = useFormat();
  const { percent, period } = useShareWords();
  return {
    moved: ({ first, last, points }: Change) => {
      const way = points > 0 ? 'more' : points < 0 ? 'less' : 'same';
      return t('figures.change.moved', {
        way,
        from: percent(first.share),
        since: period(first.period),
        to: percent(last.share),
        now: period(last.period),
        points: number(Math.abs(points), 1),
      });
    },
    sure: ({ certainty, trend }: Change) => {
      if (certainty !== 'signal') return t(`figures.change.${certainty}`);
      const { longestRun: run, longestRunMost, crossings } = trend;
      const most = longestRunMost ?? run;
      return run > most
        ? t('figures.change.shift', { run, most })
        : t('figures.change.trend', { crossings, least: trend.crossingsLeast ?? 0 });
    },
  };
}

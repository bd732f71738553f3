import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { useShareWords } from '../../../ui/figures/useShareWords';
import type { Change } from './changes';

/** A change in two sentences: from what to what, and how sure it is, with the rule that says so. */
export function useChangeWords() {
  const t = useT();
  const { number, date } = useFormat();
  const { percent, period } = useShareWords();
  return {
    moved: ({ first, last, points, trend: { target } }: Change) => {
      const way = points > 0 ? 'more' : points < 0 ? 'less' : 'same';
      return t('figures.change.moved', {
        way,
        from: percent(first.share, 1, target),
        since: period(first.period),
        to: percent(last.share, 1, target),
        now: period(last.period),
        points: number(Math.abs(points), 1),
        count: Math.abs(points),
      });
    },
    sure: ({ certainty, trend }: Change) => {
      if (certainty !== 'signal') return t(`figures.change.${certainty}`);
      const newest = trend.segments.at(-1);
      return newest?.signalBy.includes('RUN')
        ? t('figures.change.shift', { run: newest.longestRun, most: newest.longestRunMost ?? 0 })
        : t('figures.change.trend', { crossings: newest?.crossings ?? 0, least: newest?.crossingsLeast ?? 0 });
    },
    /** What happened on the way that made the baseline begin anew, the latest of it; empty where nothing did. */
    happened: ({ trend: { segments, annotations } }: Change) => {
      const event = annotations.find(({ id }) => id === segments.at(-1)?.annotation);
      return event ? t('figures.change.happened', { day: date(event.day), text: event.text }) : '';
    },
  };
}

import type { IndicatorTrend } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { useShareWords } from '../../../ui/figures/useShareWords';
import { baselineEnd, endsOf, isMarked, rulesOf, sideOf } from './series';

/** What a series says: in a few words for a heading, and in sentences. */
export function useTrendWords(trend: IndicatorTrend) {
  const t = useT();
  const ends = useEnds()(trend);
  const median = useMedian()(trend);
  const signal = useSignal()(trend);
  return {
    finding: t('explorer.trend.finding', { finding: findingOf(trend) }),
    ends,
    signal,
    sentences: [ends, median, signal].filter(Boolean).join(' '),
  };
}

type Finding = 'above' | 'below' | 'drift' | 'none' | 'few';

function findingOf(trend: IndicatorTrend): Finding {
  if (isMarked(trend)) return sideOf(trend) ?? 'drift';
  return trend.signal === 'NONE' ? 'none' : 'few';
}

function useEnds(): (trend: IndicatorTrend) => string {
  const t = useT();
  const { percent, period } = useShareWords();
  return ({ points }) => {
    const ends = endsOf(points);
    if (!ends) return t('explorer.trend.nothing');
    const { first, last } = ends;
    const told = { last: period(last.period), to: percent(last.share ?? 0) };
    if (first === last) return t('explorer.trend.one', told);
    return t('explorer.trend.ends', { ...told, first: period(first.period), from: percent(first.share ?? 0) });
  };
}

function useMedian(): (trend: IndicatorTrend) => string {
  const t = useT();
  const { percent, period } = useShareWords();
  return (trend) => {
    const { median, points } = trend;
    if (median === null) return '';
    const end = baselineEnd(trend);
    const told = { median: percent(median) };
    if (end === points.length - 1) return t('explorer.trend.median', told);
    return t('explorer.trend.baseline', { ...told, until: period(points[end]?.period ?? '') });
  };
}

/** Which rule speaks, with its numbers; or that none does, or that there is too little to know. */
function useSignal(): (trend: IndicatorTrend) => string {
  const t = useT();
  return (trend) => {
    const { usefulPoints, longestRun, longestRunMost, crossings, crossingsLeast } = trend;
    if (!isMarked(trend)) {
      return trend.signal === 'NONE' ? t('explorer.trend.noSignal') : t('explorer.trend.few', { count: usefulPoints });
    }
    const speaks = rulesOf(trend);
    const side = sideOf(trend) ?? 'same';
    return [
      speaks.run && t('explorer.trend.run', { count: longestRun ?? 0, most: longestRunMost ?? 0, side }),
      speaks.crossings && t('explorer.trend.crossings', { count: crossings ?? 0, least: crossingsLeast ?? 0 }),
      t('explorer.trend.seldom'),
    ]
      .filter(Boolean)
      .join(' ');
  };
}

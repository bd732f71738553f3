import type { IndicatorTrend } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { useShareWords } from '../../../ui/figures/useShareWords';
import { baselineEnd, endsOf, isMarked, newestOf, partsOf, sideOf, type Part } from './series';

/** What a series says: in a few words for a heading, and in sentences. What holds is what its newest part says. */
export function useTrendWords(trend: IndicatorTrend) {
  const t = useT();
  const ends = useEnds()(trend);
  const anew = useAnew()(trend);
  const median = useMedian()(trend);
  const sayOf = useSignal();
  const newest = newestOf(trend);
  const signal = newest ? sayOf(newest) : '';
  return {
    finding: t('explorer.trend.finding', { finding: newest ? findingOf(newest) : 'few' }),
    ends,
    anew,
    signal,
    sentences: [ends, anew, median, signal].filter(Boolean).join(' '),
  };
}

type Finding = 'above' | 'below' | 'drift' | 'none' | 'few';

function findingOf(part: Part): Finding {
  if (isMarked(part.segment)) return sideOf(part) ?? 'drift';
  return part.segment.signal === 'NONE' ? 'none' : 'few';
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

/** Where the baseline last began anew, and what happened there. */
function useAnew(): (trend: IndicatorTrend) => string {
  const t = useT();
  const { period } = useShareWords();
  return (trend) => {
    const newest = newestOf(trend)?.segment;
    const event = trend.annotations.find(({ id }) => id === newest?.annotation);
    return newest && event ? t('explorer.trend.anew', { from: period(newest.from), text: sentence(event.text) }) : '';
  };
}

function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

function useMedian(): (trend: IndicatorTrend) => string {
  const t = useT();
  const { percent, period } = useShareWords();
  return (trend) => {
    const [newest, before] = partsOf(trend).toReversed();
    if (!newest || newest.segment.median === null) return '';
    const end = baselineEnd(newest);
    const told = { median: percent(newest.segment.median) };
    const earlier = before?.segment.median ?? null;
    return [
      end === newest.to
        ? t('explorer.trend.median', told)
        : t('explorer.trend.baseline', { ...told, until: period(trend.points[end]?.period ?? '') }),
      earlier !== null && t('explorer.trend.medianBefore', { median: percent(earlier) }),
    ]
      .filter(Boolean)
      .join(' ');
  };
}

/** Which rule speaks, with its numbers; or that none does, or that there is too little to know. */
function useSignal(): (part: Part) => string {
  const t = useT();
  return (part) => {
    const { signal, signalBy, usefulPoints, longestRun, longestRunMost, crossings, crossingsLeast } = part.segment;
    if (!isMarked(part.segment)) {
      return signal === 'NONE' ? t('explorer.trend.noSignal') : t('explorer.trend.few', { count: usefulPoints });
    }
    const side = sideOf(part) ?? 'same';
    return [
      signalBy.includes('RUN') && t('explorer.trend.run', { count: longestRun, most: longestRunMost ?? 0, side }),
      signalBy.includes('CROSSINGS') && t('explorer.trend.crossings', { count: crossings, least: crossingsLeast ?? 0 }),
      t('explorer.trend.seldom'),
    ]
      .filter(Boolean)
      .join(' ');
  };
}

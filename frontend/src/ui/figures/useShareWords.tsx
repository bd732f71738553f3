import type { ReactNode } from 'react';
import { useFormat, useSpeech } from '../../i18n/LanguageProvider';
import { isDate, months } from '../../lib/dates';
import { intervalOf, isWhole, percentOf, type Share } from '../../lib/shares';

/** How shares, their intervals and their periods are written. */
export function useShareWords() {
  const { t, language } = useSpeech();
  const { number, date } = useFormat();
  const figure = (share: number, decimals: number, target?: number | null) =>
    number(percentOf(share, decimals, target), decimals);
  return {
    /** "46,7 %"; one below its target never looks as if it were there. */
    percent: (share: number, decimals = 1, target?: number | null) =>
      t('indicator.percent', { percent: figure(share, decimals, target) }),
    /** "88,0–93,2 %". */
    range: ([low, high]: [number, number], decimals = 1, target?: number | null) =>
      t('indicator.range', { low: figure(low, decimals, target), high: figure(high, decimals, target) }),
    /** "okt 2026", "våren 2026", "2026", or the day that a round closed. */
    period: (code: string) => {
      if (isDate(code)) return date(code);
      const [year = '', part] = code.split('-');
      if (part === 'SPRING' || part === 'AUTUMN') return t(`indicator.period.${part}`, { year });
      return part ? `${months[language][Number(part) - 1]} ${year}` : year;
    },
  };
}

/** The share in per cent, or the mark that stands for it with what the mark means. */
export function ShareFigure({ value, decimals = 1 }: { value: Share; decimals?: number }): ReactNode {
  const { t } = useSpeech();
  const { percent } = useShareWords();
  if (value.share !== null) return percent(value.share, decimals, value.target);
  if (value.status === 'OK') return null;
  return <abbr title={t(`indicator.status.${value.status}`)}>{value.status === 'SUPPRESSED' ? '..' : '–'}</abbr>;
}

/** What to draw of a share: a count of all as "13 av 17", any other in per cent with its interval. */
export function useDrawn(value: Share, target?: number | null) {
  const { t } = useSpeech();
  const { number } = useFormat();
  const { percent, range } = useShareWords();
  const { share, numerator, denominator, status } = value;
  const isAll = isWhole(value);
  const interval = intervalOf(value);
  const aim =
    target === 1 && isAll ? t('indicator.target.all') : target && t('indicator.target', { percent: percentOf(target) });
  return {
    share,
    interval,
    target: target && aim ? { share: target, text: aim } : undefined,
    ...(share === null
      ? { value: status === 'SUPPRESSED' ? '..' : '–', below: '' }
      : isAll
        ? {
            value: t('indicator.share', { numerator: number(numerator ?? 0), denominator: number(denominator ?? 0) }),
            below: t('indicator.countedAll', { percent: percentOf(share, 0) }),
          }
        : { value: percent(share, 1, target), below: interval ? range(interval, 1, target) : '' }),
  };
}

import type { RegionIndicator } from '../../api/schema';
import { useFormat, useT } from '../../i18n/LanguageProvider';
import { percentOf } from '../../lib/shares';

interface Target {
  aim: string;
  /** How much nearer it is to come each year, where that is said. */
  pace?: string;
}

/** What is aimed at, in words. */
export function useTarget(): (target: RegionIndicator['target']) => Target {
  const t = useT();
  const { number, date } = useFormat();
  return (target) => {
    if (!target) return { aim: t('own.target.none') };
    const { share, by, yearly } = target;
    const percent = number(percentOf(share), 1);
    const aim = by ? t('own.target.by', { percent, by: date(by) }) : t('own.target.percent', { percent });
    return yearly == null ? { aim } : { aim, pace: t('own.target.yearly', { points: number(yearly * 100, 1) }) };
  };
}

import type { IndicatorValue } from '../../api/schema';
import { useT } from '../../i18n/LanguageProvider';
import { monthBefore, today } from '../../lib/dates';
import { useShareWords } from '../../ui/figures/useShareWords';
import { targetCodes } from './values';

/** That months which are over are still being counted, as they are for a while when the service is new. */
export function Behind({ values }: { values: IndicatorValue[] }) {
  const t = useT();
  const { period } = useShareWords();
  const ofTargets = values.filter(({ indicator }) => targetCodes.includes(indicator));
  const counted = ofTargets.find(({ periodKind }) => periodKind === 'MONTH')?.period;
  const last = monthBefore(today());
  if (!counted || counted >= last) return null;
  return (
    <p className="small behind" role="status">
      {t('figures.behind', { until: period(counted), last: period(last) })}
    </p>
  );
}

import type { IndicatorTrend } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { useShareWords } from '../../../ui/figures/useShareWords';
import { left, right, type Axes } from './frame';
import { baselineEnd } from './series';

interface Props {
  axes: Axes;
  trend: IndicatorTrend;
}

/** Solid over the time that it is the median of, dashed after that. */
export function MedianLine({ axes: { at, y }, trend }: Props) {
  const t = useT();
  const { percent } = useShareWords();
  const { median } = trend;
  if (median === null) return null;
  const [height, end] = [y(median), at(baselineEnd(trend))];
  return (
    <>
      <line className="median" x1={left} x2={end} y1={height} y2={height} />
      {end < right && <line className="median after" x1={end} x2={right} y1={height} y2={height} />}
      <text className="strong" x={right} y={height + 16} textAnchor="end">
        {t('explorer.trend.medianShort', { median: percent(median, 0) })}
      </text>
    </>
  );
}

export function TargetLine({ axes: { y }, trend: { target } }: Props) {
  const t = useT();
  const { percent } = useShareWords();
  if (target === null) return null;
  return (
    <>
      <line className="aim" x1={left} x2={right} y1={y(target)} y2={y(target)} />
      <text className="aim" x={left + 4} y={y(target) - 6}>
        {t('explorer.trend.target', { target: percent(target, 0) })}
      </text>
    </>
  );
}

import type { IndicatorTrend } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { useShareWords } from '../../../ui/figures/useShareWords';
import { left, right, type Axes } from './frame';
import { apart, spotAlong } from './labels';
import { baselineEnd, newestOf, partsOf, type Part } from './series';

interface Props {
  axes: Axes;
  trend: IndicatorTrend;
}

/** Beside the plot, where no line comes. */
const beside = right + 12;

/** The median of each part: solid over the time that it is of, dashed after that, until the next begins. */
export function MedianLines({ axes, trend }: Props) {
  return partsOf(trend).map((part) => <MedianLine key={part.segment.from} {...{ axes, trend, part }} />);
}

function MedianLine({ axes, trend, part }: Props & { part: Part }) {
  const t = useT();
  const { percent } = useShareWords();
  const { median } = part.segment;
  if (median === null) return null;
  const { at, y } = axes;
  const [height, begin, turn, end] = [y(median), at(part.from), at(baselineEnd(part)), at(part.to)];
  const words = t('explorer.trend.medianShort', { median: percent(median, 0) });
  const spot =
    end >= right ? { x: beside, y: heightsBeside({ axes, trend }).median } : spotAlong(axes, trend, part, words);
  return (
    <>
      <line className="median" x1={begin} x2={turn} y1={height} y2={height} />
      {turn < end && <line className="median after" x1={turn} x2={end} y1={height} y2={height} />}
      <text className="strong" {...spot} dy="0.35em">
        {words}
      </text>
    </>
  );
}

/** At what heights the words of the newest median and of the target stand beside the plot. */
function heightsBeside({ axes: { y }, trend }: Props) {
  const [median, aim] = [newestOf(trend)?.segment.median ?? null, trend.target];
  if (median === null || aim === null) return { median: y(median ?? 0), aim: y(aim ?? 0) };
  const heights = apart(y(median), y(aim));
  return { median: heights[0], aim: heights[1] };
}

export function TargetLine({ axes, trend }: Props) {
  const t = useT();
  const { percent } = useShareWords();
  if (trend.target === null) return null;
  const height = axes.y(trend.target);
  return (
    <>
      <line className="aim" x1={left} x2={right} y1={height} y2={height} />
      <text className="aim" x={beside} y={heightsBeside({ axes, trend }).aim} dy="0.35em">
        {t('explorer.trend.target', { target: percent(trend.target, 0) })}
      </text>
    </>
  );
}

import type { IndicatorTrend, TrendPoint } from '../../../api/schema';
import { useShareWords } from '../../../ui/figures/useShareWords';
import { line } from '../path';
import { bottom, type Axes } from './frame';
import { linesOf } from './series';

interface Props {
  axes: Axes;
  trend: IndicatorTrend;
}

/** From point to point; a time that is hidden or missing breaks it. */
export function SeriesLine({ axes: { at, y }, trend: { points } }: Props) {
  return linesOf(points).map(({ from, to }) => (
    <path
      key={from}
      className="series"
      d={line(points.slice(from, to + 1).map(({ share }, next) => [at(from + next), y(share ?? 0)]))}
    />
  ));
}

/** A dot for each time, larger and outlined where it is part of the signal; a mark where there is no figure. */
export function Points({ axes, trend }: Props) {
  return trend.points.map((point, index) =>
    point.share === null ? (
      <text key={point.period} x={axes.at(index)} y={bottom - 8} textAnchor="middle">
        {point.status === 'SUPPRESSED' ? '..' : '–'}
      </text>
    ) : (
      <Dot key={point.period} x={axes.at(index)} y={axes.y(point.share)} {...{ point }} isUnusual={point.unusual} />
    ),
  );
}

function Dot({ x, y, point, isUnusual }: { x: number; y: number; point: TrendPoint; isUnusual: boolean }) {
  const { percent, period } = useShareWords();
  return (
    <circle className={isUnusual ? 'point unusual' : 'point'} cx={x} cy={y} r={isUnusual ? 5 : 3.6}>
      <title>{`${period(point.period)}: ${percent(point.share ?? 0)}`}</title>
    </circle>
  );
}

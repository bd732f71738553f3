import { scalePoint } from 'd3-scale';
import type { IndicatorTrend } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { useShareWords } from '../../../ui/figures/useShareWords';
import { shareAxis } from '../axis';
import { AxisNote } from '../AxisNote';
import { Chart } from '../Chart';
import { ShareTicks } from '../ShareTicks';
import { EventMarks } from './EventMarks';
import { bottom, left, right, top, type Axes } from './frame';
import { MedianLines, TargetLine } from './Lines';
import { Points, SeriesLine } from './Points';
import { Zones } from './Zones';

interface Props {
  trend: IndicatorTrend;
  /** What it says; the sentence is its text. */
  title: string;
}

/** Dots and line through time with the median: what stands out has a yellow zone and outlined dots. */
export function RunChart({ trend, title }: Props) {
  const axes = axesOf(trend);
  if (!axes) return null;
  return (
    <figure>
      <Chart height={298} title={title} startsAtEnd>
        <Zones {...{ axes, trend }} />
        <ShareTicks axis={axes.y} from={left} to={right} />
        <Times {...{ axes, trend }} />
        <EventMarks {...{ axes, trend }} />
        <MedianLines {...{ axes, trend }} />
        <TargetLine {...{ axes, trend }} />
        <SeriesLine {...{ axes, trend }} />
        <Points {...{ axes, trend }} />
      </Chart>
      <figcaption className="muted small">
        <Key trend={trend} /> <AxisNote axis={axes.y} />
      </figcaption>
    </figure>
  );
}

/** Nothing where no point may be shown. */
function axesOf({ points, segments, target }: IndicatorTrend): Axes | undefined {
  const shown = points.flatMap(({ share }) => (share === null ? [] : [share]));
  if (shown.length === 0) return undefined;
  const lines = [...segments.map(({ median }) => median), target].filter((share) => share !== null);
  const x = scalePoint<number>(points.keys(), [left, right]);
  return { at: (point) => x(point) ?? left, step: x.step(), y: shareAxis([...shown, ...lines], [bottom, top]) };
}

/** What the marks are that stand for a time without a figure or for something that happened, where there is any. */
function Key({ trend: { points, annotations } }: { trend: IndicatorTrend }) {
  const t = useT();
  const has = (...wanted: string[]) => points.some(({ status }) => wanted.includes(status));
  return [
    annotations.length > 0 && t('explorer.event.key'),
    has('SUPPRESSED') && t('explorer.trend.key.hidden'),
    has('MISSING') && t('explorer.trend.key.missing'),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The names of so many periods as there is room for, the newest among them. */
function Times({ axes, trend: { points } }: { axes: Axes; trend: IndicatorTrend }) {
  const { period } = useShareWords();
  const every = Math.ceil(points.length / 6);
  return points.map((point, at) => {
    if ((points.length - 1 - at) % every > 0) return null;
    return (
      <text key={point.period} x={axes.at(at)} y={bottom + 34} textAnchor="middle">
        {period(point.period)}
      </text>
    );
  });
}

import { useText } from '../../../content/contentLanguage';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { useShareWords } from '../../../ui/figures/useShareWords';
import { AxisNote } from '../AxisNote';
import { countAxis, shareAxis } from '../axis';
import { Chart } from '../Chart';
import { line } from '../path';
import { ShareTicks } from '../ShareTicks';
import { curveOf, limitsAt, spotBeside, standingOf, widths, type FunnelPoint } from './funnel';
import type { Look } from './look';

interface Props {
  look: Look;
  points: FunnelPoint[];
  /** The share of the whole, and its name. */
  share: number;
  name: string;
}

const [left, right, top, bottom] = [56, 624, 16, 300];

/** Share against how many were counted, with the limits of chance around the share of the whole. */
export function FunnelPlot({ look, points, share, name }: Props) {
  const t = useT();
  const text = useText();
  const { percent } = useShareWords();
  const axes = useAxes(points, share);
  const whole = `${name} ${percent(share, 0)}`;
  return (
    <figure>
      <Chart height={348} title={t('explorer.funnel.title', { name: text(look.indicator.name), count: points.length })}>
        <ShareTicks axis={axes.y} from={left} to={right} />
        <CountTicks axis={axes.x} counted={text(look.indicator.denominator)} />
        <Limits {...{ axes, points, share }} />
        <text
          className="strong"
          {...spotBeside(points, axes, { words: whole, share, right })}
          textAnchor="end"
          dy="0.35em"
        >
          {whole}
        </text>
        {points.map((point) => (
          <Point key={point.value.place.path} {...{ axes, point, share }} />
        ))}
      </Chart>
      <figcaption className="muted small">
        {t('explorer.funnel.key')} <AxisNote axis={axes.y} />
      </figcaption>
    </figure>
  );
}

interface Axes {
  x: ReturnType<typeof countAxis>;
  y: ReturnType<typeof shareAxis>;
}

/** Room for every place, and for the limits of the smallest. */
function useAxes(points: FunnelPoint[], share: number): Axes {
  const counts = points.map(({ count }) => count);
  const widest = limitsAt(share, Math.min(...counts), widths.outer);
  return {
    x: countAxis(counts, [left, right]),
    y: shareAxis([...points.map((point) => point.share), ...widest], [bottom, top]),
  };
}

function CountTicks({ axis, counted }: { axis: Axes['x']; counted: string }) {
  const { number } = useFormat();
  return (
    <>
      {axis.ticks(6).map((count) => (
        <text key={count} x={axis(count)} y={bottom + 20} textAnchor="middle">
          {number(count)}
        </text>
      ))}
      <text x={right} y={bottom + 40} textAnchor="end">
        {counted}
      </text>
    </>
  );
}

function Limits({ axes: { x, y }, points, share }: Omit<PointProps, 'point'> & { points: FunnelPoint[] }) {
  const [, most = 0] = x.domain();
  const least = Math.min(...points.map(({ count }) => count));
  return (
    <>
      <line className="whole" x1={left} x2={right} y1={y(share)} y2={y(share)} />
      {(['inner', 'outer'] as const).map((name) => {
        const curve = curveOf(share, [least, most], widths[name]);
        return [0, 1].map((side) => (
          <path
            key={`${name} ${side}`}
            className={`limit ${name}`}
            d={line(curve.map(({ count, limits }) => [x(count), y(limits[side] ?? share)]))}
          />
        ));
      })}
    </>
  );
}

interface PointProps {
  axes: Axes;
  point: FunnelPoint;
  share: number;
}

/** A place; one that differs is larger, outlined, and named. */
function Point({ axes: { x, y }, point, share }: PointProps) {
  const { percent } = useShareWords();
  const { name } = point.value.place;
  const [at, height] = [x(point.count), y(point.share)];
  const isOutside = standingOf(point, share) !== 'within';
  const isRight = at > (left + right) / 2;
  return (
    <g>
      <circle className={isOutside ? 'point unusual' : 'point'} cx={at} cy={height} r={isOutside ? 6 : 4}>
        <title>{`${name} ${percent(point.share)}`}</title>
      </circle>
      {isOutside && (
        <text
          className="strong"
          x={isRight ? at - 10 : at + 10}
          y={height}
          dy="0.35em"
          textAnchor={isRight ? 'end' : 'start'}
        >
          {name}
        </text>
      )}
    </g>
  );
}

import type { IndicatorTrend } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { bottom, left, right, top, type Axes } from './frame';
import { partsOf, sideOf, zonesOf, type Part, type Stretch } from './series';

interface Props {
  axes: Axes;
  trend: IndicatorTrend;
}

/** The times that stand out, with the rule that says so at the last of them. */
export function Zones({ axes, trend }: Props) {
  return partsOf(trend).map((part) => <ZonesOf key={part.segment.from} {...{ axes, trend, part }} />);
}

function ZonesOf({ axes, trend, part }: Props & { part: Part }) {
  const zones = zonesOf(part);
  return zones.map((zone, at) => (
    <g key={zone.from}>
      <Zone {...{ axes, zone }} />
      {at === zones.length - 1 && <Rule {...{ axes, part, zone }} target={trend.target} />}
    </g>
  ));
}

function Zone({ axes: { at, step }, zone: { from, to } }: { axes: Axes; zone: Stretch }) {
  const reach = Math.max(step / 2, 6);
  const [begin, end] = [Math.max(left, at(from) - reach), Math.min(right + 6, at(to) + reach)];
  return <rect className="zone" x={begin} width={end - begin} y={top - 10} height={bottom - top + 16} rx="8" />;
}

interface RuleProps {
  axes: Axes;
  part: Part;
  zone: Stretch;
  target: number | null;
}

/** On top of its zone, or below the line of a target that runs there. */
function Rule({ axes: { at, y }, part, zone: { from, to }, target }: RuleProps) {
  const t = useT();
  const { longestRun, crossings, signalBy } = part.segment;
  const isAim = target !== null && y(target) < top + 14;
  const isLate = at(to) > (left + right) / 2;
  return (
    <text
      className="strong"
      x={isLate ? at(to) : at(from)}
      y={isAim ? y(target) + 18 : top + 4}
      textAnchor={isLate ? 'end' : 'start'}
    >
      {signalBy.includes('RUN')
        ? t('explorer.trend.runShort', { count: longestRun, side: sideOf(part) ?? 'same' })
        : t('explorer.trend.crossingsShort', { count: crossings })}
    </text>
  );
}

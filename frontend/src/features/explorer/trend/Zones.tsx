import type { IndicatorTrend } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { bottom, left, right, top, type Axes } from './frame';
import { rulesOf, sideOf, zonesOf, type Stretch } from './series';

interface Props {
  axes: Axes;
  trend: IndicatorTrend;
}

/** The times that stand out, with the rule that says so at the last of them. */
export function Zones({ axes, trend }: Props) {
  const zones = zonesOf(trend);
  return zones.map((zone, at) => (
    <g key={zone.from}>
      <Zone {...{ axes, zone }} />
      {at === zones.length - 1 && <Rule {...{ axes, trend, zone }} />}
    </g>
  ));
}

function Zone({ axes: { at, step }, zone: { from, to } }: { axes: Axes; zone: Stretch }) {
  const reach = Math.max(step / 2, 6);
  const begin = Math.max(left, at(from) - reach);
  return (
    <rect className="zone" x={begin} width={at(to) + reach - begin} y={top - 10} height={bottom - top + 16} rx="8" />
  );
}

function Rule({ axes: { at }, trend, zone: { from, to } }: Props & { zone: Stretch }) {
  const t = useT();
  const { run } = rulesOf(trend);
  const { longestRun, crossings } = trend;
  const isLate = at(to) > (left + right) / 2;
  return (
    <text className="strong" x={isLate ? at(to) : at(from)} y={top + 4} textAnchor={isLate ? 'end' : 'start'}>
      {run
        ? t('explorer.trend.runShort', { count: longestRun ?? 0, side: sideOf(trend) ?? 'same' })
        : t('explorer.trend.crossingsShort', { count: crossings ?? 0 })}
    </text>
  );
}

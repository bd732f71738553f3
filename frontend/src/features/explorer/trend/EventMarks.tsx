import type { IndicatorTrend } from '../../../api/schema';
import { useFormat } from '../../../i18n/LanguageProvider';
import { marksOf, type EventMark } from './events';
import { bottom, right, type Axes } from './frame';

/** The middle of the numbers of the upper row, and how far below it the other is. */
const [upper, lower] = [11, 22];

interface Props {
  axes: Axes;
  trend: IndicatorTrend;
}

/** A thin line through the time when something happened, with the number that it has in the list. */
export function EventMarks({ axes: { at }, trend }: Props) {
  return marksOf(trend, at, right + 8).map((mark) => <Mark key={mark.events[0]?.id} {...mark} />);
}

function Mark({ x, row, events }: EventMark) {
  const { date } = useFormat();
  const numbers = events.map(({ number }) => number).join(', ');
  const width = 12 + 7 * numbers.length;
  const middle = upper + row * lower;
  const left = Math.min(x - width / 2, 638 - width);
  return (
    <g className={events.some(({ newBaseline }) => newBaseline) ? 'event anew' : 'event'}>
      <title>{events.map(({ day, text }) => `${date(day)}: ${text}`).join(' ')}</title>
      <line x1={x} x2={x} y1={middle + 9} y2={bottom + 6} />
      <rect x={left} y={middle - 9} width={width} height="18" rx="9" />
      <text x={left + width / 2} y={middle + 4} textAnchor="middle">
        {numbers}
      </text>
    </g>
  );
}

import type { IndicatorTrend, TrendAnnotation, TrendPoint } from '../../../api/schema';

/** Something that happened, with the number that it has in the picture, the table and the list. */
export interface NumberedEvent extends TrendAnnotation {
  number: number;
}

export function numbered(annotations: TrendAnnotation[]): NumberedEvent[] {
  return annotations.map((annotation, at) => ({ ...annotation, number: at + 1 }));
}

export type Standing = 'before' | 'after' | number;

/** The point of the period in which it happened or of the next, or on which side of all points it stands. */
export function standingOf({ day }: TrendAnnotation, points: TrendPoint[]): Standing {
  if (day < (points[0]?.firstDay ?? day)) return 'before';
  const at = points.findIndex(({ lastDay }) => lastDay >= day);
  return at < 0 ? 'after' : at;
}

/** What is marked at one place of a picture, and on which of two rows its numbers are written. */
export interface EventMark {
  x: number;
  row: 0 | 1;
  events: NumberedEvent[];
}

/** So near each other two numbers on one row would cover one another. */
const near = 24;

/**
 * From left to right; what happened before the first point is not in the picture.
 *
 * @param at where a point stands, and `end` where that stands which happened after the last of them
 */
export function marksOf(
  { annotations, points }: IndicatorTrend,
  at: (point: number) => number,
  end: number,
): EventMark[] {
  const marks: EventMark[] = [];
  for (const event of numbered(annotations)) {
    const standing = standingOf(event, points);
    if (standing === 'before') continue;
    const x = standing === 'after' ? end : at(standing);
    const last = marks.at(-1);
    if (last?.x === x) last.events.push(event);
    else marks.push({ x, row: last && x - last.x < near && last.row === 0 ? 1 : 0, events: [event] });
  }
  return marks;
}

/** What happened in the period of a point. */
export function eventsAt({ annotations, points }: IndicatorTrend, point: TrendPoint): NumberedEvent[] {
  return numbered(annotations).filter((event) => {
    const standing = standingOf(event, points);
    return typeof standing === 'number' && points[standing] === point;
  });
}

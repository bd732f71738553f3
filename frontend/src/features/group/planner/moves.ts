import type { SessionProposal } from '../../../api/schema';
import { monthOf } from '../../../lib/calendar';

/** What one has moved: the day or month of each session in order, empty where the proposal holds. */
export type Days = readonly string[];

export type Scope = 'one' | 'following';

function padded(days: Days, length: number): string[] {
  return Array.from({ length }, (_, i) => days[i] ?? '');
}

/** One session on another day. */
export function movedTo(days: Days, count: number, number: number, day: string): string[] {
  return padded(days, count).map((before, i) => (i === number - 1 ? day : before));
}

/** The days after a session was moved with all that follow, as the API found them. */
export function followed(days: Days, number: number, found: SessionProposal[]): string[] {
  return padded(days, found.length).map((before, i) =>
    i < number - 1 ? before : (found[i]?.day ?? found[i]?.month ?? ''),
  );
}

/** The proposal with what was moved since it was asked for; how such a day suits is not known until the answer comes. */
export function shown(proposed: SessionProposal[], days: Days): SessionProposal[] {
  return proposed.map((one, i) => {
    const day = days[i];
    if (!day || day.length < 10 || day === one.day) return one;
    return { ...one, day, month: monthOf(day), status: 'PLANNED', fit: null, warnings: [] };
  });
}

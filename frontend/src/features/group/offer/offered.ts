import type { GuideSummary, Offering } from '../../../api/schema';

type Guide = Pick<GuideSummary, 'key'>;

/** How many sessions of a guide a centre has. */
export function timesOf({ guides }: Offering, { key }: Guide): number {
  return guides.find((guide) => guide.key === key)?.sessions ?? 0;
}

/** How many of the centres have a session of the guide. */
export function centresWith(guide: Guide, offerings: Offering[]): number {
  return offerings.filter((offering) => timesOf(offering, guide) > 0).length;
}

/** The guides that none of the centres has a session of. */
export function missingGuides<G extends Guide>(guides: G[], offerings: Offering[]): G[] {
  return guides.filter((guide) => centresWith(guide, offerings) === 0);
}

/** The centres that have no session, those that take part in the programme first. */
export function withoutSessions(offerings: Offering[]): Offering[] {
  return offerings
    .filter(({ sessions }) => sessions === 0)
    .toSorted((one, other) => Number(other.participates) - Number(one.participates));
}

/** How much of the sessions that is in the evening, from 0 to 1; undefined when there are none. */
export function eveningShare({ sessions, evenings }: Pick<Offering, 'sessions' | 'evenings'>): number | undefined {
  return sessions > 0 ? evenings / sessions : undefined;
}

/** All sessions and those in the evening, and at how many of the centres that have sessions none is. */
export function eveningsOf(offerings: Offering[]) {
  return {
    sessions: offerings.reduce((sum, { sessions }) => sum + sessions, 0),
    evenings: offerings.reduce((sum, { evenings }) => sum + evenings, 0),
    without: offerings.filter((offering) => eveningShare(offering) === 0).length,
  };
}

/** What the centres can be ordered by; "-sessions" is the most first. */
export const orders = ['place', '-place', 'sessions', '-sessions', 'evenings', '-evenings'] as const;
export type Order = (typeof orders)[number];

export function orderOf(asked: string | undefined): Order {
  return orders.find((order) => order === asked) ?? 'place';
}

const swedish = new Intl.Collator('sv');

function byPlace(one: Offering, other: Offering): number {
  return (
    swedish.compare(one.municipality.name, other.municipality.name) ||
    swedish.compare(one.centre.name ?? '', other.centre.name ?? '')
  );
}

/** By municipality and name, or by a number and then so; those that lack the number stand last either way. */
export function ordered(offerings: Offering[], order: Order): Offering[] {
  const direction = order.startsWith('-') ? -1 : 1;
  if (order === 'place' || order === '-place') {
    return offerings.toSorted((one, other) => direction * byPlace(one, other));
  }
  const measure = order.endsWith('sessions') ? ({ sessions }: Offering) => sessions : eveningShare;
  const amount = (offering: Offering) => direction * (measure(offering) ?? direction * Infinity);
  return offerings.toSorted((one, other) => {
    const [first, second] = [amount(one), amount(other)];
    return first === second ? byPlace(one, other) : first - second;
  });
}

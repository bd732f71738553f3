import type { GuideUse } from '../../../api/schema';

/** A guide with how much of it has been used. */
export interface GuideLine {
  guide: GuideUse;
  held: number;
  cancelled: number;
  leaders: number;
  /** Of its cards, and of its perspectives, so many that were used at least once. */
  cards: number;
  perspectives: number;
}

/** A card with its guide. */
export interface CardLine {
  guide: GuideUse;
  card: GuideUse['cards'][number];
  used: number;
}

/** A perspective over all guides: how often it was touched, and in which of them never though they were held. */
export interface PerspectiveLine {
  perspective: GuideUse['perspectives'][number];
  touched: number;
  never: GuideUse[];
}

export function guideLines(guides: GuideUse[]): GuideLine[] {
  return guides.map((guide) => ({
    guide,
    held: guide.sessionsHeld,
    cancelled: guide.sessionsCancelled,
    leaders: guide.leadersTrained,
    cards: guide.cards.filter(({ used }) => used > 0).length,
    perspectives: guide.perspectives.filter(({ touched }) => touched > 0).length,
  }));
}

export function cardLines(guides: GuideUse[]): CardLine[] {
  return guides.flatMap((guide) => guide.cards.map((card) => ({ guide, card, used: card.used })));
}

export function perspectiveLines(guides: GuideUse[]): PerspectiveLine[] {
  const lines = new Map<string, PerspectiveLine>();
  for (const guide of guides) {
    for (const perspective of guide.perspectives) {
      const line = lines.get(perspective.key) ?? { perspective, touched: 0, never: [] };
      line.touched += perspective.touched;
      if (perspective.touched === 0 && guide.sessionsHeld > 0) line.never.push(guide);
      lines.set(perspective.key, line);
    }
  }
  return [...lines.values()];
}

/** What the next revision should know, counted. */
export function summaryOf(guides: GuideUse[]) {
  const cards = cardLines(guides);
  return {
    held: sum(guides.map(({ sessionsHeld }) => sessionsHeld)),
    cancelled: sum(guides.map(({ sessionsCancelled }) => sessionsCancelled)),
    cards: cards.length,
    unused: cards.filter(({ used }) => used === 0).length,
    fewLeaders: guides.filter(({ leadersTrained }) => leadersTrained === 1),
    noLeader: guides.filter(({ leadersTrained }) => leadersTrained === 0),
  };
}

function sum(counts: number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

/** By a column with a number, "-" before it for the most first; those that are alike keep their order. */
export function ordered<Line>(lines: Line[], sort: string, columns: Record<string, (line: Line) => number>): Line[] {
  const by = columns[sort.replace('-', '')];
  if (!by) return lines;
  const sign = sort.startsWith('-') ? -1 : 1;
  return lines.toSorted((one, other) => (by(one) - by(other)) * sign);
}

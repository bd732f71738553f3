import { describe, expect, it } from 'vitest';
import type { GuideUse } from '../../../api/schema';
import { perspectives } from '../../../content/perspectives';
import { cardLines, guideLines, ordered, perspectiveLines, summaryOf } from './use';

const words = { sv: 'ord' };

function guide(number: number, held: number, leadersTrained: number, used: number[], touched: number[]): GuideUse {
  return {
    regionCode: '06',
    programmeVersion: '2026',
    key: String(number),
    number,
    title: words,
    sessionsHeld: held,
    sessionsCancelled: 1,
    sessionsPlanned: 0,
    leadersTrained,
    cards: used.map((times, at) => ({ key: `${number}-${at}`, question: words, used: times })),
    perspectives: touched.map((times, at) => ({ key: perspectives[at]!, touched: times })),
  };
}

const guides = [guide(1, 5, 3, [4, 0], [5, 0]), guide(2, 0, 1, [0], [0, 0]), guide(3, 9, 0, [7], [8, 2])];

describe('the use of the programme', () => {
  it('is summed for the next revision', () => {
    expect(summaryOf(guides)).toMatchObject({ held: 14, cancelled: 3, cards: 4, unused: 2 });
    expect(summaryOf(guides).fewLeaders.map(({ number }) => number)).toEqual([2]);
    expect(summaryOf(guides).noLeader.map(({ number }) => number)).toEqual([3]);
  });

  it('tells of each guide how much of it is used', () => {
    expect(guideLines(guides)).toMatchObject([
      { held: 5, cards: 1, perspectives: 1 },
      { held: 0, cards: 0, perspectives: 0 },
      { held: 9, cards: 1, perspectives: 2 },
    ]);
  });

  it('finds the perspectives that are never touched where the guide is held', () => {
    const [first, second] = perspectiveLines(guides);
    expect(first).toMatchObject({ touched: 13, never: [] });
    expect(second).toMatchObject({ touched: 2, never: [{ number: 1 }] });
  });

  it('is ordered by what is asked for, else as the programme goes', () => {
    const columns = { used: ({ used }: { used: number }) => used };
    const used = (sort: string) => ordered(cardLines(guides), sort, columns).map((line) => line.used);
    expect(used('used')).toEqual([0, 0, 4, 7]);
    expect(used('-used')).toEqual([7, 4, 0, 0]);
    expect(used('number')).toEqual([4, 0, 0, 7]);
  });
});

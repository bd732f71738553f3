import { describe, expect, it } from 'vitest';
import type { SessionSummary } from '../../../api/schema';
import { byWeek, inMonth, isMonth, lacksLeader, termOf, turnTerm } from './term';

function session(id: string, day: string | null, said: Partial<SessionSummary> = {}): SessionSummary {
  return { id, day, month: day?.slice(0, 7) ?? '2027-02', status: 'PLANNED', leaders: 1, ...said } as SessionSummary;
}

describe('a term', () => {
  it('is spring from January to July, and autumn from August to December', () => {
    const spring = { season: 'spring', year: '2027', first: '2027-01', last: '2027-07' };
    const autumn = { season: 'autumn', year: '2026', first: '2026-08', last: '2026-12' };
    expect(['2027-01', '2027-07'].map(termOf)).toEqual([spring, spring]);
    expect(['2026-08', '2026-12'].map(termOf)).toEqual([autumn, autumn]);
  });

  it('has one before it and one after it', () => {
    expect(turnTerm(termOf('2027-02'), -1)).toBe('2026-08');
    expect(turnTerm(termOf('2027-02'), 1)).toBe('2027-08');
    expect(turnTerm(termOf('2026-12'), -1)).toBe('2026-01');
    expect(turnTerm(termOf('2026-12'), 1)).toBe('2027-01');
  });
});

it('knows a month when it is written as one', () => {
  expect(['2027-02', '2026-12'].every(isMonth)).toBe(true);
  expect(['2027-13', '2027-2', '27-02', 'februari', '', undefined].some(isMonth)).toBe(false);
});

it('puts sessions in their months and weeks, those without a day last', () => {
  const sessions = [
    session('a', '2027-01-31'),
    session('b', '2027-02-02'),
    session('c', '2027-02-04'),
    session('d', '2027-02-09'),
    session('e', null),
  ];
  const february = inMonth(sessions, '2027-02');
  expect(february.map(({ id }) => id)).toEqual(['b', 'c', 'd', 'e']);
  expect(byWeek(february).map(({ week, sessions: own }) => [week, own.map(({ id }) => id)])).toEqual([
    ['2027-W05', ['b', 'c']],
    ['2027-W06', ['d']],
    [null, ['e']],
  ]);
});

it('misses a leader only where one is still needed', () => {
  expect(lacksLeader(session('a', '2027-02-02', { leaders: 0 }))).toBe(true);
  expect(lacksLeader(session('b', null, { leaders: 0, status: 'PRELIMINARY' }))).toBe(true);
  expect(lacksLeader(session('c', '2027-02-02', { leaders: 0, status: 'CANCELLED' }))).toBe(false);
  expect(lacksLeader(session('d', '2027-02-02'))).toBe(false);
});

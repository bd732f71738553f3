import { expect, it } from 'vitest';
import type { SessionProposal } from '../../../api/schema';
import { followed, movedTo, shown } from './moves';

function proposal(number: number, day: string | null, month = '2027-09'): SessionProposal {
  return {
    number,
    day,
    month: day ? day.slice(0, 7) : month,
    status: day ? 'PLANNED' : 'PRELIMINARY',
    session: null,
    guide: null,
    guideKey: null,
    title: { sv: '' },
    begins: '13:00',
    minutes: 90,
    dayBefore: null,
    fit: { kind: 'INSIDE', bornFrom: null, bornTo: null },
    warnings: [],
  };
}

it('moves one session and leaves the others to the proposal', () => {
  expect(movedTo([], 3, 2, '2027-02-02')).toEqual(['', '2027-02-02', '']);
  expect(movedTo(['', '2027-02-02', ''], 3, 1, '2027-01-05')).toEqual(['2027-01-05', '2027-02-02', '']);
});

it('keeps those before a moved one as they were, and takes those after as they were found', () => {
  const found = [proposal(1, '2027-01-05'), proposal(2, '2027-02-09'), proposal(3, null)];
  expect(followed(['2027-01-07'], 2, found)).toEqual(['2027-01-07', '2027-02-09', '2027-09']);
});

it('shows a moved day at once, without saying how it suits', () => {
  const [one, other] = shown([proposal(1, '2027-01-05'), proposal(2, null)], ['', '2027-03-02']);
  expect(one?.fit).not.toBeNull();
  expect(other).toMatchObject({ day: '2027-03-02', month: '2027-03', status: 'PLANNED', fit: null });
});

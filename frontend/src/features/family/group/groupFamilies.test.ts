import { describe, expect, it } from 'vitest';
import type { EnrolmentSummary, PublicGroup } from '../../../api/schema';
import { nearest } from './near';
import { placeByKey, placed } from './queue';
import { byStanding } from './standing';

const waiting = ['a', 'b', 'c'].map((id) => ({ id }));
const ids = (ones: { id: string }[]) => ones.map(({ id }) => id).join('');

describe('the waiting list', () => {
  it('lets the others close up when one moves', () => {
    expect(ids(placed(waiting, 'c', 1))).toBe('cab');
    expect(ids(placed(waiting, 'a', 3))).toBe('bca');
    expect(ids(placed(waiting, 'x', 1))).toBe('abc');
  });

  it('goes no further than its ends by key', () => {
    expect(placeByKey('ArrowUp', 2, 3)).toBe(1);
    expect(placeByKey('End', 1, 3)).toBe(3);
    expect(placeByKey('ArrowUp', 1, 3)).toBeUndefined();
    expect(placeByKey('ArrowDown', 3, 3)).toBeUndefined();
    expect(placeByKey('Home', 1, 3)).toBeUndefined();
    expect(placeByKey('a', 1, 3)).toBeUndefined();
  });
});

describe('the families of a group', () => {
  const one = (id: string, status: EnrolmentSummary['status'], more: Partial<EnrolmentSummary> = {}) =>
    ({ id, status, supportOffered: null, queuePlace: null, ...more }) as EnrolmentSummary;

  it('are told apart by what they need', () => {
    const sorted = byStanding([
      one('a', 'WAITLISTED', { queuePlace: 2 }),
      one('b', 'WAITLISTED', { queuePlace: 1 }),
      one('c', 'ENROLLED'),
      one('d', 'OFFERED'),
      one('e', 'DECLINED'),
      one('f', 'DECLINED', { supportOffered: false }),
      one('g', 'WITHDRAWN'),
    ]);
    expect(ids(sorted.waiting)).toBe('ba');
    expect(ids(sorted.members)).toBe('c');
    expect(ids(sorted.answers)).toBe('de');
    expect(ids(sorted.left)).toBe('fg');
  });
});

describe('other groups when one is full', () => {
  const group = (id: string, municipality: string, nextDay: string | null, isFull = false) =>
    ({ id, municipality: { code: municipality }, nextDay, isFull }) as PublicGroup;

  it('are those with room, in the same municipality first, the soonest first', () => {
    const groups = [
      group('here', '0685', '2027-01-01'),
      group('full', '0685', '2027-01-02', true),
      group('far', '0680', '2027-01-03'),
      group('late', '0685', null),
      group('soon', '0685', '2027-02-03'),
    ];
    expect(nearest(groups, { id: 'here', municipality: '0685' }).map(({ id }) => id)).toEqual(['soon', 'late', 'far']);
  });
});

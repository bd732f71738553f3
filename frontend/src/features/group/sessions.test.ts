import { expect, it } from 'vitest';
import type { GroupSession, ParentGroup } from '../../api/schema';
import { firstDayIn, isOpen, nextOf, slotsBack, untoldOf } from './sessions';

function session(id: string, day: string | null, status: GroupSession['status'] = 'PLANNED'): GroupSession {
  return { id, day, month: day?.slice(0, 7) ?? '2027-09', status, begins: day && '13:00', minutes: 90 } as GroupSession;
}

function group(...sessions: GroupSession[]): ParentGroup {
  return { sessions } as ParentGroup;
}

it('puts back only what was moved and can be moved', () => {
  const before = group(session('a', '2027-01-05'), session('b', null, 'PRELIMINARY'), session('c', '2027-02-02'));
  const now = group(session('a', '2027-01-05'), session('b', '2027-09-07'), session('c', '2027-02-02', 'HELD'));
  expect(slotsBack(now, before)).toEqual([{ session: 'b', day: null, month: '2027-09' }]);
  expect(slotsBack(before, before)).toEqual([]);
});

it('finds the first day of a month on the weekday of a group', () => {
  expect(firstDayIn('2027-02', 'TUESDAY')).toBe('2027-02-02');
  expect(firstDayIn('2027-01', 'THURSDAY')).toBe('2027-01-07');
});

it('knows which session is next, and which nobody has told of', () => {
  const sessions = [session('a', '2027-01-05', 'HELD'), session('b', '2027-01-12'), session('c', '2027-01-19')];
  expect(nextOf(group(...sessions), '2027-01-13')?.id).toBe('c');
  expect(untoldOf(group(...sessions), '2027-01-13')?.id).toBe('b');
  expect(untoldOf(group(...sessions), '2027-01-11')).toBeUndefined();
});

it('is open as long as somebody can sign up and come', () => {
  const open = { ...group(session('a', '2027-01-12')), status: 'RUNNING', acceptsEnrolment: true } as ParentGroup;
  expect(isOpen(open, '2027-01-12')).toBe(true);
  expect(isOpen(open, '2027-01-13')).toBe(false);
  expect(isOpen({ ...open, acceptsEnrolment: false }, '2027-01-12')).toBe(false);
  expect(isOpen({ ...open, status: 'PLANNED' }, '2027-01-12')).toBe(false);
});

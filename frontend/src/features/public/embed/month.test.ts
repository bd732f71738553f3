import { describe, expect, it } from 'vitest';
import type { PublicGroup, PublicSession } from '../../../api/schema';
import { daysOf, monthsOf, weekdayOf } from './month';

function session(day: string, begins = '13:00'): PublicSession {
  return { title: { sv: 'Lyhörd omsorg' }, month: day.slice(0, 7), day, begins, minutes: 90, place: null };
}

const groups = [
  { sessions: [session('2027-02-09'), session('2027-03-02')] },
  { sessions: [session('2027-02-09', '10:00')] },
] as PublicGroup[];

describe('a month of sessions', () => {
  it('has all its days, and on each what meets then in order', () => {
    const days = daysOf('2027-02', groups);
    expect(days).toHaveLength(28);
    expect(days[8]?.meetings.map((meeting) => meeting.session.begins)).toEqual(['10:00', '13:00']);
    expect(daysOf('2028-02', [])).toHaveLength(29);
    expect(daysOf('2026-12', [])).toHaveLength(31);
  });

  it('begins on a Monday', () => {
    expect(weekdayOf('2027-02-01')).toBe(1);
    expect(weekdayOf('2027-02-07')).toBe(7);
  });

  it('is one between the first and the last that something meets in', () => {
    expect(monthsOf(groups, '2027-01')).toEqual({ first: '2027-02', last: '2027-03' });
    expect(monthsOf([], '2027-01')).toEqual({ first: '2027-01', last: '2027-01' });
  });
});

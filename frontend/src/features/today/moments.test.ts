import { describe, expect, it } from 'vitest';
import { besideOwn, comingOf, isOver, nearness, untoldOf } from './moments';

const at = (day: string | null, begins: string | null = '13:00') => ({
  status: 'PLANNED' as const,
  day,
  begins,
  minutes: 90,
});

/** A quarter past one in Sweden, in winter. */
const now = new Date('2026-12-01T12:15:00Z');

describe('a session', () => {
  it('is over when its time has gone by, by the clock on the wall in Sweden', () => {
    expect(isOver(at('2026-12-01', '11:45'), now)).toBe(true);
    expect(isOver(at('2026-12-01', '11:46'), now)).toBe(false);
    expect(isOver(at('2026-11-30', '23:00'), now)).toBe(true);
    expect(isOver(at('2026-12-02', '08:00'), now)).toBe(false);
    expect(isOver(at('2027-07-01', '13:00'), new Date('2027-07-01T12:29:00Z'))).toBe(false);
    expect(isOver(at('2027-07-01', '13:00'), new Date('2027-07-01T12:30:00Z'))).toBe(true);
  });

  it('comes as long as it is not over, and is to be told of when it is', () => {
    const sessions = [at('2026-11-30'), at('2026-12-01'), at('2026-12-03'), at(null)];
    expect(comingOf(sessions, now).map(({ day }) => day)).toEqual(['2026-12-01', '2026-12-03']);
    expect(untoldOf(sessions, now).map(({ day }) => day)).toEqual(['2026-11-30']);
  });

  it('stands with all at the centre but for the first of one’s own, and the others of one’s own are known', () => {
    const named = (id: string, day: string) => ({ ...at(day), id });
    const [first, others, own] = [named('1', '2026-12-02'), named('2', '2026-12-02'), named('3', '2026-12-02')];
    const { sessions, led } = besideOwn([named('0', '2026-11-30'), first, others, own], [first, own], now);
    expect(sessions).toEqual([others, own]);
    expect([...led]).toEqual(['3']);
  });

  it('is as near as one would say', () => {
    expect(nearness(at('2026-12-01', '13:15'), now)).toEqual({ kind: 'now' });
    expect(nearness(at('2026-12-01', '13:35'), now)).toEqual({ kind: 'in', minutes: 20 });
    expect(nearness(at('2026-12-01', '17:30'), now)).toEqual({ kind: 'today' });
    expect(nearness(at('2026-12-02'), now)).toEqual({ kind: 'tomorrow' });
    expect(nearness(at('2026-12-24'), now)).toEqual({ kind: 'later', day: '2026-12-24' });
  });
});

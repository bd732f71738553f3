import { describe, expect, it } from 'vitest';
import { UnreachableError } from '../../api/problems';
import type { MarkResult, WantedMark } from '../../api/schema';
import type { Ticks } from './MarkQueue';
import { sendKept } from './sendKept';

function device(outcome: MarkResult['outcome'], isSame = true) {
  const ticks: Record<string, Ticks> = {
    s1: { alva: { mark: 'LATE', base: null, markedAt: '2026-11-29T12:05:00Z' } },
  };
  const sent: WantedMark[] = [];
  const ways = {
    sessions: async () => Object.keys(ticks),
    keeper: (session: string) => ({
      read: async () => ticks[session],
      write: async (left: Ticks) => void (ticks[session] = left),
    }),
    isSamePerson: async () => isSame,
    send: async (_: string, marks: WantedMark[]): Promise<MarkResult[]> => {
      sent.push(...marks);
      return marks.map(({ parent }) => ({ parent, outcome, mark: 'PRESENT', version: 7 }));
    },
  };
  return { ticks, sent, ways };
}

describe('ticks that were left on the device', () => {
  it('a12_are_not_sent_by_another', async () => {
    const { sent, ways } = device('SAVED', false);
    expect(await sendKept(ways)).toEqual(['s1']);
    expect(sent).toEqual([]);
  });

  it('wait for a choice where another was first', async () => {
    const { ticks, ways } = device('CONFLICT');
    expect(await sendKept(ways)).toEqual(['s1']);
    expect(ticks['s1']?.['alva']?.mark).toBe('LATE');
  });

  it('stay when there is no answer', async () => {
    const { ticks, ways } = device('SAVED');
    const send = () => Promise.reject(new UnreachableError('No network'));
    expect(await sendKept({ ...ways, send })).toEqual(['s1']);
    expect(ticks['s1']?.['alva']?.mark).toBe('LATE');
  });

  it('are gone from it when the server has them', async () => {
    const { ticks, sent, ways } = device('SAVED');
    expect(await sendKept(ways)).toEqual([]);
    expect(sent.map(({ parent, mark }) => `${parent} ${mark}`)).toEqual(['alva LATE']);
    expect(ticks['s1']).toEqual({});
  });
});

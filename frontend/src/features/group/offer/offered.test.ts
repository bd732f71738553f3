import { expect, it } from 'vitest';
import type { Offering } from '../../../api/schema';
import { centresWith, eveningShare, eveningsOf, missingGuides, ordered, orderOf, withoutSessions } from './offered';

const guides = [{ key: 'one' }, { key: 'two' }, { key: 'three' }];

function offering(name: string, place: string, sessions = 0, evenings = 0, ...keys: string[]): Offering {
  return {
    centre: { id: name, name },
    municipality: { code: place, name: place },
    participates: true,
    groups: 1,
    sessions,
    evenings,
    nextDay: null,
    guides: keys.map((key) => ({ key, sessions: 2 })),
  };
}

const tranas = offering('Tranås', 'Tranås', 8, 2, 'one', 'older');
const aneby = offering('Aneby', 'Aneby', 4, 2, 'one', 'three');
const bankeryd = offering('Bankeryd', 'Jönköping', 4);
const oset = offering('Öset', 'Jönköping');
const all = [tranas, aneby, bankeryd, oset];

const names = (offerings: Offering[]) => offerings.map(({ centre }) => centre.name);

it('knows which guides nobody offers, and how many offer each', () => {
  expect(missingGuides(guides, all)).toEqual([{ key: 'two' }]);
  expect(missingGuides(guides, [oset])).toEqual(guides);
  expect(guides.map((guide) => centresWith(guide, all))).toEqual([2, 0, 1]);
});

it('names the centres without sessions, those that take part first', () => {
  const outside = { ...oset, participates: false };
  expect(withoutSessions([outside, tranas, oset])).toEqual([oset, outside]);
});

it('counts what is in the evening, and the centres that have sessions but none then', () => {
  expect(eveningsOf(all)).toEqual({ sessions: 16, evenings: 4, without: 1 });
  expect(eveningShare(tranas)).toBe(0.25);
  expect(eveningShare(oset)).toBeUndefined();
});

it('stands in order of place, as Swedish has it', () => {
  expect(names(ordered(all, 'place'))).toEqual(['Aneby', 'Bankeryd', 'Öset', 'Tranås']);
  expect(names(ordered(all, '-place'))).toEqual(['Tranås', 'Öset', 'Bankeryd', 'Aneby']);
});

it('stands in order of a number, then of place', () => {
  expect(names(ordered(all, 'sessions'))).toEqual(['Öset', 'Aneby', 'Bankeryd', 'Tranås']);
  expect(names(ordered(all, '-sessions'))).toEqual(['Tranås', 'Aneby', 'Bankeryd', 'Öset']);
});

it('has those without sessions last by evenings, whichever way', () => {
  expect(names(ordered(all, 'evenings'))).toEqual(['Bankeryd', 'Tranås', 'Aneby', 'Öset']);
  expect(names(ordered(all, '-evenings'))).toEqual(['Aneby', 'Tranås', 'Bankeryd', 'Öset']);
});

it('knows its orders', () => {
  expect(orderOf('-evenings')).toBe('-evenings');
  expect(orderOf('constructor')).toBe('place');
});

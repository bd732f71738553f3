import { describe, expect, it } from 'vitest';
import { differences, overlaps, proposedMine, unchanged, withMine } from './threeWay';

const base = { name: 'Vetlanda', phone: '0383-1', languages: ['sv'] };

describe('two people who changed the same thing', () => {
  it('do not collide when they touched different fields', () => {
    const mine = { ...base, phone: '0383-2' };
    const theirs = { ...base, languages: ['sv', 'ar'] };
    const found = differences(base, mine, theirs);
    expect(overlaps(found)).toBe(false);
    expect(withMine(theirs, mine, proposedMine(found))).toEqual({
      name: 'Vetlanda',
      phone: '0383-2',
      languages: ['sv', 'ar'],
    });
  });

  it('collide when both changed one field to different values', () => {
    const found = differences(base, { ...base, phone: '0383-2' }, { ...base, phone: '0383-3' });
    expect(overlaps(found)).toBe(true);
    expect(proposedMine(found)).toEqual(['phone']);
  });

  it('agree when both wrote the same', () => {
    expect(differences(base, { ...base, phone: '0383-2' }, { ...base, phone: '0383-2' })).toEqual([]);
  });

  it('see lists by what they hold', () => {
    expect(unchanged(base, { ...base, languages: ['sv'] })).toBe(true);
    expect(unchanged(base, { ...base, languages: ['en'] })).toBe(false);
  });
});

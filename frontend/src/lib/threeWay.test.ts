import { describe, expect, it } from 'vitest';
import { choose, clashOf, isOpen, settled, unchanged } from './threeWay';

const base = { name: 'Vetlanda', phone: '0383-1', languages: ['sv'] };

describe('two people who changed the same thing', () => {
  it('do not collide when they touched different fields', () => {
    const clash = clashOf(base, { ...base, phone: '0383-2' }, { ...base, languages: ['sv', 'ar'] });
    expect(isOpen(clash)).toBe(false);
    expect(settled(clash)).toEqual({ name: 'Vetlanda', phone: '0383-2', languages: ['sv', 'ar'] });
  });

  it('collide when both changed one field to different values', () => {
    const clash = clashOf(base, { ...base, phone: '0383-2' }, { ...base, phone: '0383-3', name: 'Vetlanda FC' });
    expect(isOpen(clash)).toBe(true);
    expect(clash.found.map(({ field }) => field)).toEqual(['name', 'phone']);
  });

  it('are offered their own change where both changed, and the other where only the other did', () => {
    const clash = clashOf(base, { ...base, phone: '0383-2' }, { ...base, phone: '0383-3', name: 'Vetlanda FC' });
    expect(clash.chosenMine).toEqual(['phone']);
    expect(settled(clash)).toEqual({ ...base, phone: '0383-2', name: 'Vetlanda FC' });
  });

  it('get what they choose, field by field, however often they change their mind', () => {
    const clash = clashOf(base, { ...base, phone: '0383-2' }, { ...base, phone: '0383-3', name: 'Vetlanda FC' });
    expect(settled(choose(clash, 'phone', false))).toEqual({ ...base, phone: '0383-3', name: 'Vetlanda FC' });
    expect(settled(choose(choose(clash, 'name', true), 'name', true)).name).toBe('Vetlanda');
    expect(choose(choose(clash, 'phone', false), 'phone', true)).toEqual(clash);
  });

  it('agree when both wrote the same', () => {
    const clash = clashOf(base, { ...base, phone: '0383-2' }, { ...base, phone: '0383-2' });
    expect(isOpen(clash)).toBe(false);
    expect(clash.found).toEqual([]);
  });

  it('lose nothing when one of them emptied what the other left alone', () => {
    const clash = clashOf(base, { ...base, phone: '' }, { ...base, languages: [] });
    expect(settled(clash)).toEqual({ name: 'Vetlanda', phone: '', languages: [] });
  });

  it('keep what one put in and lose what the other took away', () => {
    const theirs = { name: 'Vetlanda', phone: '0383-1' };
    const clash = clashOf<Record<string, unknown>>(base, { ...base, web: 'x' }, theirs);
    expect(isOpen(clash)).toBe(false);
    expect(settled(clash)).toEqual({ name: 'Vetlanda', phone: '0383-1', web: 'x' });
  });

  it('see lists by what they hold', () => {
    expect(unchanged(base, { ...base, languages: ['sv'] })).toBe(true);
    expect(unchanged(base, { ...base, languages: ['en'] })).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import type { ListedGroup } from '../ask';
import { speakingIn } from '../words';
import { coming, forWhom, rhythm, spoken, whereItIs } from './about';

const group: ListedGroup = {
  id: '019aa4f0-7777-7000-8000-000000000001',
  name: 'Väntar barn i mars',
  hasBegun: false,
  centre: { id: '019aa4f0-1111-7000-8000-000000000001', name: 'Vetlanda familjecentral' },
  municipality: { code: '0685', name: 'Vetlanda' },
  part: 'PREGNANCY',
  birthWindow: { from: '2027-03', to: '2027-04' },
  isFull: false,
  capacity: 7,
  language: 'sv',
  interpreter: 'ar',
  mode: 'IN_PERSON',
  firstTimeOnly: false,
  travelNote: null,
  weekday: 'TUESDAY',
  begins: '13:00',
  place: null,
  nextDay: '2027-02-09',
};

describe('a group', () => {
  it('is told in words', async () => {
    const swedish = await speakingIn('sv');
    expect(rhythm(group, swedish)).toBe('tisdagar 13.00');
    expect(coming(group, swedish)).toMatch(/^första träffen tis 9 feb/);
    expect(coming({ ...group, hasBegun: true }, swedish)).toMatch(/^nästa träff tis 9 feb/);
    expect(spoken(group, swedish)).toBe('svenska, tolkas till arabiska');
  });

  it('is for children who are expected, born or both', async () => {
    const swedish = await speakingIn('sv');
    expect(forWhom(group, swedish, '2027-02-28')).toBe('för barn som väntas mars–april 2027');
    expect(forWhom(group, swedish, '2027-04-01')).toBe('för barn som föds eller föddes mars–april 2027');
    expect(forWhom(group, swedish, '2027-05-01')).toBe('för barn födda mars–april 2027');
    expect(forWhom({ ...group, birthWindow: null }, swedish)).toBe('för alla barn');
  });

  it('says the municipality where the name of the centre does not', () => {
    expect(whereItIs(group)).toBe('Vetlanda familjecentral');
    const centre = { ...group.centre, name: 'Familjecentralen Huset' };
    expect(whereItIs({ ...group, centre })).toBe('Familjecentralen Huset, Vetlanda');
  });
});

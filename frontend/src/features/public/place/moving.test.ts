import { expect, it } from 'vitest';
import type { OwnTransfer } from '../../../api/schema';
import { asksPlaces, lacking } from './moving';

const asked = { status: 'ASKED', groups: ['Väntar barn i mars'], consentNeeded: true } as OwnTransfer;
const nothing = { places: undefined, isConsenting: false };

it('asks a family that has places what becomes of them, unless another parent has said so', () => {
  expect(asksPlaces(asked)).toBe(true);
  expect(asksPlaces({ ...asked, groups: [] })).toBe(false);
  expect(asksPlaces({ ...asked, status: 'CONFIRMED' })).toBe(false);
});

it('refuses an answer until a choice is made of the places, and consent is given where it is needed', () => {
  expect(lacking(asked, nothing)).toEqual(['places', 'consent']);
  expect(lacking(asked, { ...nothing, isConsenting: true })).toEqual(['places']);
  expect(lacking(asked, { places: 'leave', isConsenting: true })).toEqual([]);
  expect(lacking({ ...asked, consentNeeded: false }, { ...nothing, places: 'keep' })).toEqual([]);
  expect(lacking({ ...asked, status: 'CONFIRMED' }, nothing)).toEqual(['consent']);
});

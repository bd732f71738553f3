import { describe, expect, it } from 'vitest';
import { chapters } from '../../../i18n/catalogs';
import type { T } from '../../../i18n/LanguageProvider';
import { createTranslator } from '../../../i18n/translate';
import { addDays } from '../../../lib/calendar';
import { today } from '../../../lib/dates';
import { bodyOf, channelOf, dayFaults, daysTyped, denialOf, emptyRound, faultsOf } from './newRound';

const t = createTranslator('sv', (await chapters.round.sv()).default) as T;
const place = '06/0685/vetlanda';

describe('the way to those who are asked', () => {
  it('suits them, or says why it does not', () => {
    expect(denialOf('TICKETS', 'PARENTS', 'group')).toBeUndefined();
    expect(denialOf('TICKETS', 'PARENTS', 'anyone')).toBe('whom');
    expect(denialOf('TICKETS', 'STAFF', 'group')).toBe('address');
    expect(denialOf('SIGNED_IN', 'PARENTS', 'group')).toBe('centres');
    expect(denialOf('QR', 'COORDINATORS', 'group')).toBe('parents');
    expect(denialOf('SIGNED_IN', 'COORDINATORS', 'group')).toBeUndefined();
  });

  it('is the first that suits when the chosen one does not', () => {
    expect(channelOf(emptyRound(place, { channel: 'QR' }), 'PARENTS')).toBe('QR');
    expect(channelOf(emptyRound(place, { channel: 'QR' }), 'COORDINATORS')).toBe('SIGNED_IN');
    expect(channelOf(emptyRound(place, { whom: 'anyone' }), 'PARENTS')).toBe('QR');
    expect(channelOf(emptyRound(place), 'PARENTS')).toBe('TICKETS');
  });
});

describe('a new round', () => {
  it('is judged as the API does', () => {
    expect(faultsOf(emptyRound(place), undefined, t)).toEqual({ '/survey': 'Välj en enkät.' });
    const asked = emptyRound(place, { survey: 's' });
    expect(Object.keys(faultsOf(asked, 'PARENTS', t))).toEqual(['/group']);
    expect(faultsOf(asked, 'STAFF', t)).toEqual({});
    const backwards = { ...asked, whom: 'period', attendedFrom: '2026-10-02', attendedTo: '2026-10-01' } as const;
    expect(Object.keys(faultsOf(backwards, 'PARENTS', t))).toEqual(['/attendedTo']);
    expect(Object.keys(faultsOf({ ...asked, group: 'g', remindAfterDays: '61' }, 'PARENTS', t))).toEqual([
      '/remindAfterDays',
    ]);
    expect(faultsOf({ ...asked, group: 'g', channel: 'QR', remindAfterDays: '61' }, 'PARENTS', t)).toEqual({});
  });

  it('is open for a day at least, and a year at most', () => {
    const days = (opens: string, closes: string) => Object.keys(dayFaults({ opens, closes }, t, '2026-12-01'));
    expect(days('2026-12-01', '2026-12-01')).toEqual([]);
    expect(days('2026-12-02', '2026-12-01')).toEqual(['/closesAt']);
    expect(days('2026-11-01', '2026-11-30')).toEqual(['/closesAt']);
    expect(days('2026-12-01', '2027-12-01')).toEqual([]);
    expect(days('2026-12-01', '2027-12-02')).toEqual(['/closesAt']);
    expect(days('', '2026-12-02')).toEqual(['/opensAt']);
  });

  it('sends nothing that another choice has hidden', () => {
    const values = emptyRound(place, { survey: 's', group: 'g', part: 'TODDLER', closes: addDays(today(), 14) });
    const ofGroup = { group: 'g', part: 'TODDLER', attendedFrom: null, channel: 'TICKETS', remindAfterDays: 7 };
    expect(bodyOf(values, 'PARENTS', 'Namn')).toMatchObject({ ...ofGroup, name: 'Namn', opensAt: null });
    const ofPeriod = { group: null, part: null, attendedFrom: values.attendedFrom, attendedTo: values.attendedTo };
    expect(bodyOf({ ...values, whom: 'period' }, 'PARENTS', 'Namn')).toMatchObject(ofPeriod);
    const ofStaff = { group: null, attendedFrom: null, channel: 'QR', remindAfterDays: null };
    expect(bodyOf({ ...values, name: ' Eget ' }, 'STAFF', 'Namn')).toMatchObject({ ...ofStaff, name: 'Eget' });
  });

  it('counts whole days alone', () => {
    expect(daysTyped(' 7 ', 1, 60)).toBe(7);
    expect(daysTyped('0', 1, 60)).toBeUndefined();
    expect(daysTyped('7,5', 1, 60)).toBeUndefined();
  });
});

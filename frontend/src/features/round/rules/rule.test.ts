import { describe, expect, it } from 'vitest';
import { chapters } from '../../../i18n/catalogs';
import type { T } from '../../../i18n/LanguageProvider';
import { createTranslator } from '../../../i18n/translate';
import { emptyRule, recurrencesFor, ruleBodyOf, ruleFaults, ruleSentence } from './rule';

const t = createTranslator('sv', (await chapters.round.sv()).default) as T;

describe('a rule', () => {
  it('is a sentence', () => {
    const rule = { recurs: 'GROUP_END', channel: 'TICKETS', daysAfter: 2, daysOpen: 14, remindAfterDays: 7 } as const;
    expect(ruleSentence(rule, t)).toBe(
      'Två dagar efter en grupps sista träff, öppen i 14 dagar, med mejl, påminnelse efter 7 dagar.',
    );
    expect(ruleSentence({ ...rule, channel: 'QR', daysAfter: 0, daysOpen: 1, remindAfterDays: null }, t)).toBe(
      'Samma dag som en grupps sista träff, öppen i en dag, med QR-kod.',
    );
    expect(ruleSentence({ ...rule, recurs: 'EACH_TERM', daysAfter: 1, remindAfterDays: 1 }, t)).toBe(
      'Dagen efter terminens slut, öppen i 14 dagar, med mejl, påminnelse efter en dag.',
    );
  });

  it('follows the ends of groups for parents alone', () => {
    expect(recurrencesFor('PARENTS')).toContain('GROUP_END');
    expect(recurrencesFor('STAFF')).not.toContain('GROUP_END');
    const ofStaff = ruleBodyOf({ ...emptyRule('06'), survey: 's' }, 'STAFF');
    expect(ofStaff).toMatchObject({ recurs: 'EACH_TERM', channel: 'QR', remindAfterDays: null });
  });

  it('is judged as the API does', () => {
    const values = { ...emptyRule('06'), survey: 's' };
    expect(ruleFaults(values, 'PARENTS', t)).toEqual({});
    expect(ruleFaults({ ...values, daysAfter: '0' }, 'PARENTS', t)).toEqual({});
    const off = { ...values, survey: '', daysAfter: '', daysOpen: '0', remindAfterDays: '61' };
    expect(Object.keys(ruleFaults(off, 'PARENTS', t))).toEqual([
      '/survey',
      '/daysAfter',
      '/daysOpen',
      '/remindAfterDays',
    ]);
    expect(ruleFaults({ ...values, remindAfterDays: '61' }, 'STAFF', t)).toEqual({});
  });
});

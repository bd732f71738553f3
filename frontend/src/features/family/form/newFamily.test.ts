import { describe, expect, it } from 'vitest';
import type { T } from '../../../i18n/LanguageProvider';
import { firstChildOf } from './child';
import { emptyFamily, familyBody, familyFaults, withOneMore } from './newFamily';
import { emptyParent } from './parent';

const t: T = (key) => key;

describe('a new family', () => {
  it('is asked for its centre, the month of the child and at least one parent', () => {
    expect(Object.keys(familyFaults(emptyFamily('', ''), t))).toEqual([
      '/centre',
      '/childMonth',
      '/parents/0/firstName',
      '/parents/0/familyName',
      '/parents/0/email',
    ]);
  });

  it('tells which of two parents something is missing for', () => {
    const alva = { ...emptyParent, firstName: 'Alva', familyName: 'Almlöf', email: 'alva@familj.example' };
    const values = { ...emptyFamily('c', ''), childMonth: '2027-03', parents: withOneMore([alva]) };
    expect(Object.keys(familyFaults(values, t))).toEqual([
      '/parents/1/firstName',
      '/parents/1/familyName',
      '/parents/1/email',
    ]);
  });

  it('lets the second parent speak what the first one speaks', () => {
    const [, second] = withOneMore([{ ...emptyParent, language: 'ar' }]);
    expect(second).toMatchObject({ role: 'OTHER_PARENT', language: 'ar' });
  });

  it('says nothing of what nobody has said', () => {
    const said = { ...emptyFamily('c', 'g'), childMonth: '2027-03' };
    expect(familyBody(said)).toMatchObject({ centre: 'c', childMonth: '2027-03', firstChild: null });
    expect(familyBody({ ...said, firstChild: 'no' }).firstChild).toBe(false);
    expect(familyBody(said)).not.toHaveProperty('group');
    expect([true, false, null].map(firstChildOf)).toEqual(['yes', 'no', 'unknown']);
  });
});

import { describe, expect, it } from 'vitest';
import type { Parent } from '../../../api/schema';
import type { T } from '../../../i18n/LanguageProvider';
import { emptyParent, parentDetails, parentFaults, readParent, writtenMobile, type ParentValues } from './parent';

const t: T = (key) => key;
const alva: ParentValues = { ...emptyParent, firstName: ' Alva ', familyName: 'Almlöf', mobile: '070-174 06 05' };

describe('what is said of a parent', () => {
  it('needs a name, and one way to reach the parent', () => {
    expect(parentFaults(emptyParent, '/parents/0', t)).toEqual({
      '/parents/0/firstName': 'family.fault.firstName',
      '/parents/0/familyName': 'family.fault.familyName',
      '/parents/0/email': 'family.fault.reach',
    });
    expect(parentFaults(alva, '', t)).toEqual({});
    expect(parentFaults({ ...alva, mobile: '', email: 'alva@familj.example' }, '', t)).toEqual({});
  });

  it('refuses an address and a number that nobody can be reached by', () => {
    expect(parentFaults({ ...alva, email: 'alva', mobile: '174 06' }, '', t)).toEqual({
      '/email': 'family.fault.email',
      '/mobile': 'family.fault.mobile',
    });
  });

  it('is sent without blanks around it, and nothing as nothing', () => {
    expect(parentDetails(alva)).toMatchObject({ firstName: 'Alva', email: null, wishes: null, interpreter: null });
  });

  it('keeps the version of the text that the parent was given', () => {
    expect(parentDetails(alva, '2025-01').informationVersion).toBe('2025-01');
  });

  it('leaves a number of another country as it is', () => {
    expect(writtenMobile('+4741234567')).toBe('+4741234567');
    expect(writtenMobile(null)).toBe('');
  });

  it('comes back as it was kept', () => {
    const kept = { ...parentDetails(alva), mobile: '+46701740605', accessNeeds: 'Kommer med rullstol.' };
    const { role, gender, language, informationVersion: _, ...contact } = kept;
    const parent = { role, gender, language, contact } as Parent;
    expect(readParent(parent)).toEqual({ ...alva, firstName: 'Alva', accessNeeds: 'Kommer med rullstol.' });
  });
});

import { describe, expect, it } from 'vitest';
import type { PrivacyFamily } from '../../../api/schema';
import type { T } from '../../../i18n/LanguageProvider';
import { erasureFaults, initialErasure, newErasure, wholeFamily, type ErasureValues } from './erasure';

const t = ((key: string) => key) as T;

const wanted: ErasureValues = {
  whose: wholeFamily,
  decision: 'ERASED',
  ground: 'OBJECTION',
  reference: 'RJL 2026/1234',
  isSure: true,
};

describe('an erasure', () => {
  it('begins with the refusal where the data are held', () => {
    expect(initialErasure({ held: true } as PrivacyFamily)).toMatchObject({
      decision: 'REFUSED',
      ground: 'LEGAL_HOLD',
    });
    expect(initialErasure({ held: false } as PrivacyFamily)).toMatchObject({ decision: 'ERASED', ground: '' });
  });

  it('asks for a ground, and to be sure when data go', () => {
    expect(erasureFaults({ ...wanted, ground: '', isSure: false }, t)).toEqual({
      '/ground': 'privacy.fault.ground',
      '/isSure': 'privacy.fault.isSure',
    });
    expect(erasureFaults({ ...wanted, decision: 'REFUSED', ground: 'ARCHIVE', isSure: false }, t)).toEqual({});
  });

  it.each(['Alva Alm', 'rjl 2026', 'RJL'])('takes no "%s" for the number of a case', (reference) => {
    expect(erasureFaults({ ...wanted, reference }, t)).toEqual({ '/reference': 'privacy.fault.reference' });
  });

  it('is of the whole family, or of one parent', () => {
    expect(newErasure('f', wanted)).toMatchObject({ family: 'f', parent: null, reference: 'RJL 2026/1234' });
    expect(newErasure('f', { ...wanted, whose: 'p', reference: ' ' })).toMatchObject({ parent: 'p', reference: null });
  });
});

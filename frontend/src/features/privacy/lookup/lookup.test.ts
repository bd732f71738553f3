import { describe, expect, it } from 'vitest';
import type { T } from '../../../i18n/LanguageProvider';
import { lookupFaults, newLookup, type LookupValues } from './lookup';

const t = ((key: string) => key) as T;

const fine: LookupValues = {
  reason: 'ACCESS_REQUEST',
  explanation: 'Begäran som kom i fredags.',
  by: 'NAME',
  sought: 'Alva Alm',
};

describe('a lookup', () => {
  it('is let through when it says who and why', () => {
    expect(lookupFaults(fine, t)).toEqual({});
    expect(newLookup({ ...fine, sought: '  Alva Alm ' })).toEqual(fine);
  });

  it('is told when it does not say why', () => {
    expect(lookupFaults({ ...fine, reason: '', explanation: ' för lite ' }, t)).toEqual({
      '/reason': 'privacy.fault.reason',
      '/explanation': 'privacy.fault.explanation',
    });
  });

  it.each([
    ['NAME', ' a '],
    ['EMAIL', 'alva'],
    ['MOBILE', '12'],
    ['FAMILY', '019aa4f0'],
  ] as const)('by %s is told when "%s" cannot be one', (by, sought) => {
    expect(lookupFaults({ ...fine, by, sought }, t)).toEqual({ '/sought': `privacy.fault.sought.${by}` });
  });

  it.each([
    ['EMAIL', 'alva@familj.example'],
    ['MOBILE', '070-174 06 05'],
    ['FAMILY', '019aa4f0-8888-7000-8000-000000000002'],
  ] as const)('by %s takes "%s"', (by, sought) => {
    expect(lookupFaults({ ...fine, by, sought }, t)).toEqual({});
  });
});

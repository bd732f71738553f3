import { describe, expect, it } from 'vitest';
import { momentOf } from '../../lib/moment';
import { kinds } from './kinds';
import { roleOf } from './roles';
import { filterOf, isFiltered } from './useAuditSearch';

const [contract = ''] = Object.values(
  import.meta.glob<string>('../../api/openapi.gen.ts', { query: '?raw', import: 'default', eager: true }),
);

describe('the audit page', () => {
  it('tells the time as it was in Sweden', () => {
    expect(momentOf('2026-06-30T22:30:00Z')).toEqual({ day: '2026-07-01', time: '00:30' });
    expect(momentOf('2026-11-24T12:05:00Z')).toEqual({ day: '2026-11-24', time: '13:05' });
  });

  it('reads the role of a grant', () => {
    expect(roleOf('06/0685/municipal-lead')).toBe('MUNICIPAL_LEAD');
    expect(roleOf('platform-admin')).toBe('PLATFORM_ADMIN');
    expect(roleOf(undefined)).toBeUndefined();
  });

  it('asks for what the address says and no more', () => {
    expect(filterOf({ about: 'a', action: undefined, from: '' })).toEqual({ about: 'a' });
    expect(isFiltered({ cursor: 'c' })).toBe(false);
    expect(isFiltered({ about: 'a' })).toBe(true);
  });

  it('has words for every collection of the API, since all that is refused is in the log', () => {
    const collections = [...contract.matchAll(/^ {4}"\/([a-z-]+)/gm)].map(([, name = '']) => name);
    expect(collections).toContain('households');
    expect(collections.filter((name) => !kinds.some((kind) => kind === name))).toEqual([]);
  });
});

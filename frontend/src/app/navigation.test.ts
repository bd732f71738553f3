import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import type { Permission } from '../api/schema';
import type { WorkPlace } from '../api/workPlace';
import { shared } from './MainMenu';
import { navigationAt } from './navigation';
import { createAppRouter } from './router';

const county: WorkPlace = {
  path: '06',
  level: 'region',
  name: 'Jönköpings län',
  roles: ['REGIONAL_LEAD'],
  permittedActions: ['READ_CENTRES'],
  regionCode: '06',
  municipalityCode: undefined,
  centreId: undefined,
};

function addresses(place: WorkPlace | null) {
  return navigationAt(place).map(({ target }) => target.to);
}

describe('the main menu', () => {
  it('holds only what one may see at the place one works in', () => {
    expect(addresses(null)).toEqual(['/']);
    expect(addresses({ ...county, permittedActions: [] })).not.toContain('/centres');
    expect(addresses(county)).toContain('/centres');
  });

  it('shows jobs and settings to the one who runs the system', () => {
    const system: WorkPlace = {
      ...county,
      path: '',
      level: 'platform',
      permittedActions: ['READ_JOBS', 'READ_SETTINGS'],
    };
    expect(addresses(system)).toEqual(['/', '/jobs', '/settings']);
  });

  it('leads to pages that ask for the same, or tell in words of their own that they are not for all', () => {
    const routes = Object.values(createAppRouter(new QueryClient()).routesById);
    const all: Permission[] = [
      'READ_GROUPS',
      'READ_FAMILIES',
      'READ_PROGRAMME',
      'READ_CENTRES',
      'READ_INDICATORS',
      'READ_PRIVACY_REGISTERS',
      'READ_AUDIT',
      'READ_SURVEYS',
      'READ_MESSAGES',
      'READ_STAFF',
      'READ_JOBS',
      'READ_SETTINGS',
    ];
    const asked = navigationAt({ ...county, permittedActions: all }).map(({ target, needs }) => ({
      to: target.to,
      needs,
    }));
    const open = asked.filter(({ to, needs }) => {
      const found = routes.filter((route) => route.fullPath === to);
      return needs && !found.some(({ options }) => options.staticData?.needs === needs);
    });
    expect(open.map(({ to }) => to)).toEqual(['/families', '/figures/places/$', '/letters']);
  });

  it('leads to the page of the only centre one works at', () => {
    const centre = navigationAt({ ...county, centreId: 'a' }).find(({ text }) => text === 'shell.centre');
    expect(centre?.target).toMatchObject({ to: '/centres/$centreId', params: { centreId: 'a' } });
  });

  it('leads to the figures of the place one works in', () => {
    const figures = navigationAt({ ...county, permittedActions: ['READ_INDICATORS'] }).at(-1);
    expect(figures?.target).toMatchObject({ to: '/figures/places/$', params: { _splat: '06' } });
  });

  it('puts what has no room behind one more place', () => {
    const [entry] = navigationAt(county);
    const five = Array.from({ length: 5 }, () => entry!);
    expect(shared(five, 5).more).toHaveLength(0);
    expect(shared(five, 4)).toMatchObject({ shown: { length: 3 }, more: { length: 2 } });
  });
});

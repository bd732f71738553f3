import { describe, expect, it } from 'vitest';
import type { WorkPlace } from '../api/workPlace';
import { shared } from './MainMenu';
import { navigationAt } from './navigation';

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

import { describe, expect, it } from 'vitest';
import type { Grant, Me } from './schema';
import { workPlaces } from './workPlace';

const nowhere = { municipalityCode: null, municipalityName: null, centreId: null, centreName: null };
const aneby = { ...nowhere, path: '06/0604', regionCode: '06', regionName: 'Region Jönköpings län' };

type Part = Pick<Grant, 'role' | 'place'>;

function person(grants: Part[]): Me {
  const permitted = grants.map((grant) => ({ ...grant, permittedActions: [] }));
  return { subject: 's', username: 'tova', name: 'Tova', staffMember: null, grants: permitted, permittedActions: [] };
}

describe('the places a person works in', () => {
  it('are told once each, with the roles of just that place', () => {
    const municipality = { ...aneby, municipalityCode: '0604', municipalityName: 'Aneby' };
    const centre = { ...municipality, path: '06/0604/aneby', centreId: '1', centreName: 'Aneby familjecentral' };
    const places = workPlaces(
      person([
        { role: 'MUNICIPAL_LEAD', place: municipality },
        { role: 'GROUP_LEADER', place: centre },
        { role: 'CENTRE_COORDINATOR', place: centre },
      ]),
    );
    expect(places.map(({ name, level, roles }) => [name, level, roles])).toEqual([
      ['Aneby', 'municipality', ['MUNICIPAL_LEAD']],
      ['Aneby familjecentral', 'centre', ['GROUP_LEADER', 'CENTRE_COORDINATOR']],
    ]);
  });

  it('may be a whole region', () => {
    expect(workPlaces(person([{ role: 'REGIONAL_LEAD', place: aneby }]))[0]?.level).toBe('region');
  });

  it('may be the platform, which is no place', () => {
    const [platform] = workPlaces(person([{ role: 'PLATFORM_ADMIN', place: null }]));
    expect(platform?.level).toBe('platform');
  });

  it('may be none', () => {
    expect(workPlaces(person([]))).toEqual([]);
  });
});

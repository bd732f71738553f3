import { describe, expect, it } from 'vitest';
import type { Household, Parent } from '../../../api/schema';
import { childDiffering, differing, mergerOf, nothingChosen, pairsOf, probablyApart } from './compare';

let made = 0;

function parent(contact: object, said: object = {}): Parent {
  made += 1;
  return {
    id: `p${made}`,
    role: 'BIRTH_PARENT',
    gender: 'UNDISCLOSED',
    language: 'sv',
    informationVersion: '2026-11',
    informedAt: '2026-11-01T08:00:00Z',
    mailStopped: false,
    contact: {
      firstName: 'Alva',
      familyName: 'Almlöf',
      email: 'alva@familj.example',
      mobile: null,
      interpreter: null,
      accessNeeds: null,
      wishes: null,
      protectedIdentity: false,
      ...contact,
    },
    ...said,
  } as Parent;
}

function family(id: string, parents: Parent[], said: object = {}): Household {
  return { id, childMonth: '2027-03', firstChild: null, parents, ...said } as Household;
}

describe('two families side by side', () => {
  it('pairs each parent once, those with the same first name where several share an address', () => {
    const one = family('a', [parent({ firstName: 'Bo' }), parent({})]);
    const other = family('b', [parent({}), parent({ firstName: 'Bo' })]);
    const names = pairsOf(one, other).map((pair) => [pair.one.contact?.firstName, pair.other.contact?.firstName]);
    expect(names).toEqual([
      ['Bo', 'Bo'],
      ['Alva', 'Alva'],
    ]);
  });

  it('leaves those apart who have nothing in common, and doubts a couple with one address', () => {
    const one = family('a', [parent({}), parent({ email: 'bo@familj.example', firstName: 'Bo' })]);
    const other = family('b', [parent({ firstName: 'Cleo' })]);
    const pairs = pairsOf(one, other);
    expect(pairs).toHaveLength(1);
    expect(probablyApart(pairs)).toEqual([one.parents[0]?.id]);
  });

  it('asks only where both say something else', () => {
    const pair = { one: parent({ wishes: 'Förmiddag' }), other: parent({ familyName: 'Ek', mobile: '+46701740605' }) };
    expect(differing(pair)).toEqual(['familyName']);
    expect(childDiffering(family('a', []), family('b', [], { childMonth: '2027-04', firstChild: true }))).toEqual([
      'childMonth',
    ]);
  });

  it('sends what was chosen, and fills what one of them leaves open', () => {
    const one = family('a', [parent({ wishes: 'Förmiddag' })]);
    const later = { informationVersion: '2026-12', informedAt: '2026-12-01T08:00:00Z' };
    const other = family('b', [parent({ familyName: 'Ek', mobile: '+46701740605' }, later)], { firstChild: true });
    const at = one.parents[0]?.id;
    const sent = mergerOf(
      one,
      { data: other, etag: '"1.a"' },
      { values: { [`${at}/familyName`]: 'other' }, apart: [] },
    );
    expect(sent).toMatchObject({ other: 'b', otherTag: '"1.a"', child: { childMonth: '2027-03', firstChild: true } });
    expect(sent.samePersons[0]?.details).toMatchObject({
      familyName: 'Ek',
      mobile: '+46701740605',
      wishes: 'Förmiddag',
      informationVersion: '2026-12',
    });
  });

  it('keeps both parents of a pair that is two people', () => {
    const one = family('a', [parent({})]);
    const other = { data: family('b', [parent({})]), etag: '"1.a"' };
    const apart = one.parents.map(({ id }) => id);
    expect(mergerOf(one, other, { ...nothingChosen, apart }).samePersons).toEqual([]);
  });
});

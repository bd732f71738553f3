import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../../api/schema';
import { lookOf, periodOf, valuesFilter, wholeFilter, type Look, type LookSearch } from './look';

const words = { sv: 'ord' };
const men: Indicator = {
  code: 'men-attending',
  name: words,
  formula: words,
  numerator: words,
  denominator: words,
  source: 'OPERATIONAL',
  direction: 'NONE',
  wholePopulation: false,
  byGender: false,
  breakdowns: ['SESSION', 'START'],
  target: null,
};
const secure: Indicator = { ...men, code: 'secure', byGender: true, breakdowns: [], source: 'SURVEY' };

function look(search: LookSearch, home = '06'): Look {
  return lookOf(search, [men, secure], home)!;
}

describe('the address of the explorer', () => {
  it('needs nothing: the first indicator, the place one works in, the newest term, as a table', () => {
    expect(look({})).toMatchObject({
      indicator: men,
      at: '06',
      part: 'MUNICIPALITY',
      periodKind: 'TERM',
      period: undefined,
      gender: 'ALL',
      breakdown: 'NONE',
      view: 'table',
    });
    expect(lookOf({}, [], '06')).toBeUndefined();
  });

  it('leaves out what the indicator does not have', () => {
    expect(look({ indicator: 'men-attending', gender: 'MAN', periodKind: 'ROUND' })).toMatchObject({
      gender: 'ALL',
      periodKind: 'TERM',
    });
    expect(look({ indicator: 'secure', gender: 'MAN', breakdown: 'SESSION' })).toMatchObject({
      gender: 'MAN',
      breakdown: 'NONE',
      periodKind: 'TERM',
    });
  });

  it('looks at centres where only they can be told apart', () => {
    expect(look({ sizeClass: 'SMALL' })).toMatchObject({ part: 'CENTRE', sizeClass: 'SMALL' });
    expect(look({ at: '06/0685' }).part).toBe('CENTRE');
    expect(look({ at: '06/0685/vetlanda', sizeClass: 'SMALL' }).sizeClass).toBeUndefined();
  });

  it('draws no funnel of sessions', () => {
    expect(look({ view: 'funnel' }).view).toBe('funnel');
    expect(look({ view: 'funnel', breakdown: 'SESSION' }).view).toBe('ranked');
  });
});

describe('what is asked for', () => {
  it('is the places in it, of the period that the whole has newest', () => {
    expect(periodOf(look({}), ['2026-AUTUMN', '2026-SPRING'])).toBe('2026-AUTUMN');
    expect(valuesFilter(look({}), '2026-AUTUMN')).toEqual({
      indicator: 'men-attending',
      place: '06',
      placeKind: 'MUNICIPALITY',
      periodKind: 'TERM',
      gender: 'ALL',
      breakdown: 'NONE',
      period: '2026-AUTUMN',
    });
  });

  it('is the newest of each where rounds close when they close', () => {
    const rounds = look({ indicator: 'secure', periodKind: 'ROUND' });
    expect(periodOf(rounds, ['2026-06-12'])).toBeUndefined();
    expect(valuesFilter(rounds, undefined)).toMatchObject({ latest: true });
    expect(periodOf({ ...rounds, period: '2026-06-12' }, [])).toBe('2026-06-12');
  });

  it('is the place itself by session, and at a centre', () => {
    expect(valuesFilter(look({ breakdown: 'SESSION' }), '2026').placeKind).toBe('REGION');
    expect(valuesFilter(look({ at: '06/0685/vetlanda' }), '2026').placeKind).toBe('CENTRE');
    expect(wholeFilter(look({ at: '06/0685', breakdown: 'START' }))).toMatchObject({
      placeKind: 'MUNICIPALITY',
      breakdown: 'NONE',
    });
  });
});

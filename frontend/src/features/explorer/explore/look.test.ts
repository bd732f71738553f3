import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../../api/schema';
import { breakdownsOf, lookOf, periodOf, valuesFilter, wholeFilter, type Look, type LookSearch } from './look';

const words = { sv: 'ord' };
const men: Indicator = {
  code: 'men-attending',
  region: null,
  name: words,
  formula: words,
  numerator: words,
  denominator: words,
  source: 'OPERATIONAL',
  direction: 'NONE',
  wholePopulation: false,
  byGender: false,
  breakdowns: ['SESSION', 'START', 'SIZE'],
  partOf: [],
  target: null,
};
const secure: Indicator = { ...men, code: 'secure', byGender: true, breakdowns: ['SIZE'], source: 'SURVEY' };

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

  it('tells what was taken in over the length that it has', () => {
    const others: Indicator = { ...men, code: 'preschool', region: '06', source: 'IMPORTED' };
    expect(lookOf({ periodKind: 'TERM' }, [others], '06', 'YEAR')).toMatchObject({
      kinds: ['YEAR'],
      periodKind: 'YEAR',
    });
    expect(lookOf({}, [others], '06')).toMatchObject({ kinds: ['MONTH', 'TERM', 'YEAR'], periodKind: 'TERM' });
  });

  it('leaves out what the indicator does not have', () => {
    expect(look({ indicator: 'men-attending', gender: 'MAN', periodKind: 'ROUND' })).toMatchObject({
      gender: 'ALL',
      periodKind: 'TERM',
    });
    expect(look({ indicator: 'secure', gender: 'MAN', breakdown: 'SESSION' })).toMatchObject({
      gender: 'MAN',
      breakdown: 'NONE',
      periodKind: 'ROUND',
    });
  });

  it('looks at centres where only they can be told apart', () => {
    expect(look({ sizeClass: 'SMALL' })).toMatchObject({ part: 'CENTRE', sizeClass: 'SMALL' });
    expect(look({ at: '06/0685' }).part).toBe('CENTRE');
    expect(look({ at: '06/0685/vetlanda', sizeClass: 'SMALL' }).sizeClass).toBeUndefined();
  });

  it('divides a region over a term by session and by size of centre, and all else by hour only', () => {
    expect(breakdownsOf(look({}))).toEqual(['SESSION', 'START', 'SIZE']);
    expect(breakdownsOf(look({ at: '06/0685' }))).toEqual(['START']);
    expect(look({ periodKind: 'YEAR', breakdown: 'SIZE' }).breakdown).toBe('NONE');
  });

  it('begins with the newest rounds of what is asked in surveys', () => {
    expect(look({ indicator: 'secure' })).toMatchObject({ periodKind: 'ROUND', period: undefined });
  });

  it('divides what a survey tells of a region by size over whatever time', () => {
    const ofRounds = { indicator: 'secure', periodKind: 'ROUND', breakdown: 'SIZE' };
    expect(look(ofRounds)).toMatchObject({ periodKind: 'ROUND', breakdown: 'SIZE' });
    expect(look({ ...ofRounds, at: '06/0685' }).breakdown).toBe('NONE');
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

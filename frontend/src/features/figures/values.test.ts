import { describe, expect, it } from 'vitest';
import { hidden, value } from './sample';
import { fullestTimeOf, kindOf, pathsTo, timeOf, valueAt, valuesOf } from './values';

const code = 'men-attending';
const year = { periodKind: 'YEAR', period: '2026', lastDay: '2026-12-31' } as const;

describe('a place', () => {
  it('is known by its path, and so is what it lies in', () => {
    expect(['06', '06/0685', '06/0685/vetlanda'].map(kindOf)).toEqual(['REGION', 'MUNICIPALITY', 'CENTRE']);
    expect(pathsTo('06/0685/vetlanda')).toEqual(['06', '06/0685', '06/0685/vetlanda']);
  });
});

describe('the figure to show of a place', () => {
  it('is the newest over a term', () => {
    const found = [value({ period: '2025-AUTUMN', lastDay: '2025-12-31' }), value(), value(year)];
    expect(valueAt(found, code, '06/0685')?.period).toBe('2026-SPRING');
  });

  it('is that of the year where the term is hidden, and hidden where both are', () => {
    expect(valueAt([hidden(), value(year)], code, '06/0685')?.period).toBe('2026');
    expect(valueAt([hidden(), hidden(year)], code, '06/0685')).toMatchObject({ period: '2026-SPRING', share: null });
  });

  it('is of all its centres, not of the large or the small alone', () => {
    const large = value({ place: { ...value().place, sizeClass: 'LARGE' }, share: 0.9 });
    expect(valueAt([large], code, '06/0685')).toBeUndefined();
    expect(valueAt([large, value()], code, '06/0685')?.share).toBe(0.3);
  });

  it('is none of another place, nor of a place within it', () => {
    const centre = value({
      place: { path: '06/0685/vetlanda', name: 'Vetlanda', kind: 'CENTRE', code: null, sizeClass: 'SMALL' },
    });
    expect(valueAt([centre], code, '06/0685')).toBeUndefined();
    expect(valuesOf([value(), value(year), centre], code, 'MUNICIPALITY')).toHaveLength(1);
  });
});

describe('figures beside each other', () => {
  const place = { path: '06/0682', name: 'Nässjö', kind: 'MUNICIPALITY', code: '0682', sizeClass: null } as const;

  it('are all of the same time, also where one of them is hidden then and shown over the year', () => {
    const found = [value(), value(year), hidden({ place }), value({ place, ...year })];
    expect(valuesOf(found, code, 'MUNICIPALITY').map(({ period, status }) => [period, status])).toEqual([
      ['2026-SPRING', 'OK'],
      ['2026-SPRING', 'SUPPRESSED'],
    ]);
  });

  it('are of the year where nothing is shown of the term', () => {
    expect(timeOf([hidden(), value(year)])).toBe('2026');
    expect(timeOf([hidden(), hidden(year)])).toBe('2026-SPRING');
    expect(timeOf([])).toBeUndefined();
  });

  it('are of the round that most places had', () => {
    const round = (day: string, path: string) =>
      value({ periodKind: 'ROUND', period: day, lastDay: day, place: { ...place, path } });
    const found = [round('2026-06-10', '06/0680'), round('2026-06-10', '06/0682'), round('2026-11-02', '06/0685')];
    expect(timeOf(found)).toBe('2026-06-10');
  });

  it('are of the time of which most is shown, where they are steps of one way', () => {
    const steps = [value(), hidden({ indicator: 'stayed' }), value(year), value({ ...year, indicator: 'stayed' })];
    expect(fullestTimeOf(steps)).toBe('2026');
  });
});

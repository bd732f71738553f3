import { describe, expect, it } from 'vitest';
import type { IndicatorValue } from '../../../api/schema';
import { completeness, endsOf, sorted } from './sorting';

function value(name: string, share: number | null, denominator = 10, category: string | null = null): IndicatorValue {
  const status = share === null ? 'SUPPRESSED' : 'OK';
  return { place: { name }, share, denominator, responseRate: 0.5, category, status } as IndicatorValue;
}

const names = (values: IndicatorValue[]) => values.map(({ place }) => place.name);

describe('the order of values', () => {
  const all = [
    value('Örebro', null, 90),
    value('Eksjö', 0.8, 30),
    value('Aneby', null, 1),
    value('Habo', 0.9, 20),
    value('Vetlanda', 0.7, 40),
  ];

  it.each([
    ['-share', ['Habo', 'Eksjö', 'Vetlanda']],
    ['share', ['Vetlanda', 'Eksjö', 'Habo']],
    ['count', ['Habo', 'Eksjö', 'Vetlanda']],
    ['-count', ['Vetlanda', 'Eksjö', 'Habo']],
    ['name', ['Eksjö', 'Habo', 'Vetlanda']],
    ['-name', ['Vetlanda', 'Habo', 'Eksjö']],
  ])('by %s leaves what is hidden last, by name', (sort, shown) => {
    expect(names(sorted(all, sort))).toEqual([...shown, 'Aneby', 'Örebro']);
  });

  it('of sessions and hours is their own, until a figure is asked for', () => {
    const sessions = [value('a', 0.1, 10, '10'), value('b', 0.9, 10, '2'), value('c', null, 10, '3')];
    expect(names(sorted(sessions, 'name'))).toEqual(['b', 'c', 'a']);
    expect(names(sorted(sessions, 'share'))).toEqual(['a', 'b', 'c']);
    const hours = [value('a', 0.1, 10, 'EVENING'), value('b', 0.9, 10, 'MORNING'), value('c', 0.2, 10, 'AFTERNOON')];
    expect(names(sorted(hours, 'name'))).toEqual(['b', 'c', 'a']);
  });

  it('tells the ends of what is shown only', () => {
    expect(endsOf(all)).toMatchObject({ lowest: { share: 0.7 }, highest: { share: 0.9 } });
    expect(endsOf(all.slice(0, 2))).toBeUndefined();
  });

  it('counts what cannot be shown', () => {
    expect(completeness(all)).toEqual({ all: 5, shown: 3, hidden: 2, missing: 0 });
  });
});

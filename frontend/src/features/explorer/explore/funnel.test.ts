import { describe, expect, it } from 'vitest';
import type { IndicatorValue } from '../../../api/schema';
import { curveOf, funnelOf, leastCount, limitsAt, spotBeside, standingOf, widths } from './funnel';

function value(name: string, numerator: number | null, denominator: number | null): IndicatorValue {
  const share = numerator === null || denominator === null ? null : numerator / denominator;
  return { place: { path: name, name, kind: 'CENTRE', code: null }, numerator, denominator, share } as IndicatorValue;
}

describe('the limits of the funnel', () => {
  it.each([
    [0.3, 100, widths.inner, 0.2102, 0.3898],
    [0.3, 100, widths.outer, 0.1584, 0.4416],
    [0.9, 400, widths.inner, 0.8706, 0.9294],
  ])('around %d of %i', (whole, count, width, low, high) => {
    const limits = limitsAt(whole, count, width);
    expect(limits[0]).toBeCloseTo(low, 4);
    expect(limits[1]).toBeCloseTo(high, 4);
  });

  it('never leave what a share can be', () => {
    expect(limitsAt(0.95, 10, widths.outer)[1]).toBe(1);
    expect(limitsAt(0.05, 10, widths.outer)[0]).toBe(0);
  });

  it('need five on either side', () => {
    expect(leastCount(0.9)).toBe(50);
    expect(leastCount(0.1)).toBe(50);
    expect(leastCount(0.5)).toBe(10);
    expect(leastCount(1)).toBe(Infinity);
  });

  it('narrow as more are counted', () => {
    const curve = curveOf(0.5, [25, 400], widths.inner);
    expect(curve[0]!.count).toBeCloseTo(25);
    expect(curve.at(-1)!.count).toBeCloseTo(400);
    const breadths = curve.map(({ limits: [low, high] }) => high - low);
    expect(breadths).toEqual(breadths.toSorted((one, other) => other - one));
  });
});

describe('the places of the funnel', () => {
  it('are those with enough; the small and the hidden stand beside it', () => {
    const funnel = funnelOf([value('stor', 80, 100), value('liten', 9, 10), value('dold', null, null)], 0.9);
    expect(funnel.points).toMatchObject([{ count: 100, share: 0.8 }]);
    expect(funnel.tooFew.map(({ place }) => place.name)).toEqual(['liten']);
    expect(funnel.notShown.map(({ place }) => place.name)).toEqual(['dold']);
  });

  it('differ only beyond the outer limits', () => {
    const [low, near, high] = funnelOf([value('a', 15, 100), value('b', 20, 100), value('c', 45, 100)], 0.3).points;
    expect(standingOf(low!, 0.3)).toBe('below');
    expect(standingOf(near!, 0.3)).toBe('within');
    expect(standingOf(high!, 0.3)).toBe('above');
  });
});

describe('the words about the whole', () => {
  const axes = { x: (count: number) => count, y: (share: number) => share * 100 };
  const at = (x: number, y: number) => ({ value: value('one', 1, 2), count: x, share: y / 100 });
  const words = { words: 'Länet 50 %', share: 0.5, right: 600 };

  it('end at the right above the line', () => {
    expect(spotBeside([], axes, words)).toEqual({ x: 600, y: 36 });
  });

  it('go below it, or aside, where places lie', () => {
    expect(spotBeside([at(580, 36)], axes, words)).toEqual({ x: 600, y: 64 });
    const aside = spotBeside([at(580, 36), at(580, 64)], axes, words);
    expect(aside.x).toBeLessThan(573);
    expect(aside.y).toBe(36);
  });
});

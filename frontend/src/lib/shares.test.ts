import { describe, expect, it } from 'vitest';
import { intervalOf, leftTo, percentOf, ranked, type Share } from './shares';

function share(more: Partial<Share>): Share {
  return {
    status: 'OK',
    share: 0.5,
    ciLow: 0.4,
    ciHigh: 0.6,
    numerator: 5,
    denominator: 10,
    method: 'WILSON',
    ...more,
  };
}

describe('a share', () => {
  it('is rounded as a reader would', () => {
    expect(percentOf(7 / 15)).toBe(46.7);
    expect(percentOf(8 / 9, 0)).toBe(89);
    expect(percentOf(3 / 8, 0)).toBe(38);
    expect(percentOf(0.29)).toBe(29);
    expect(percentOf(0.8996)).toBe(90);
  });

  it('is never rounded up to its target, nor to all', () => {
    expect(percentOf(0.8996, 1, 0.9)).toBe(89.9);
    expect(percentOf(0.896, 0, 0.9)).toBe(89);
    expect(percentOf(0.9, 0, 0.9)).toBe(90);
    expect(percentOf(0.926, 0, 0.9)).toBe(93);
    expect(percentOf(312 / 313, 0)).toBe(99);
    expect(percentOf(1, 0)).toBe(100);
  });

  it('has an interval, but not where all are counted or it is hidden', () => {
    expect(intervalOf(share({}))).toEqual([0.4, 0.6]);
    expect(intervalOf(share({ method: 'NONE' }))).toBeUndefined();
    expect(intervalOf(share({ share: null, ciLow: null, ciHigh: null, status: 'SUPPRESSED' }))).toBeUndefined();
  });

  it('knows how many are left to its target', () => {
    expect(leftTo(1, share({ numerator: 13, denominator: 17 }))).toBe(4);
    expect(leftTo(0.9, share({ numerator: 9, denominator: 10 }))).toBe(0);
    expect(leftTo(0.9, share({ numerator: 17, denominator: 19 }))).toBe(1);
  });
});

describe('places beside each other', () => {
  const by = { share: (one: { share: number | null }) => one.share, name: (one: { name: string }) => one.name };
  const all = [
    { name: 'Örebro', share: null },
    { name: 'Eksjö', share: 0.8 },
    { name: 'Aneby', share: null },
    { name: 'Habo', share: 0.95 },
  ];

  it('stand by their share, the hidden ones last and by name', () => {
    expect(ranked(all, by).map(({ name }) => name)).toEqual(['Habo', 'Eksjö', 'Aneby', 'Örebro']);
    expect(ranked(all, { ...by, lowestFirst: true }).map(({ name }) => name)).toEqual([
      'Eksjö',
      'Habo',
      'Aneby',
      'Örebro',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import type { OfferedGuide, PackageOffering } from '../../../api/schema';
import { gapsOf, isComing, missingAt, monthsTo } from './offering';

function guide(number: number, offered: boolean, planned = false): OfferedGuide {
  const key = `guide-${number}`;
  return { key, number, title: { sv: key }, offered, planned, lastMonth: null, months: [], partner: false };
}

function offering(...guides: OfferedGuide[]): PackageOffering {
  const offered = guides.filter((one) => one.offered).length;
  return {
    centre: { id: 'a', path: '06/0604/aneby', name: 'Aneby' },
    municipality: { code: '0604', name: 'Aneby' },
    sizeClass: 'SMALL',
    offersAll: offered === guides.length,
    offered,
    wanted: guides.length,
    stated: null,
    statedOn: null,
    inStart: false,
    guides,
  };
}

describe('what a centre lacks', () => {
  it('is each guide that it does not offer, and it is on its way when it has begun or planned', () => {
    const some = offering(guide(1, true), guide(2, false));
    expect(missingAt(some).map(({ number }) => number)).toEqual([2]);
    expect(isComing(some)).toBe(true);
    expect(isComing(offering(guide(1, false, true)))).toBe(true);
    expect(isComing(offering(guide(1, false)))).toBe(false);
    expect(isComing(offering(guide(1, true)))).toBe(false);
  });

  it('is counted guide by guide, in the order of the programme', () => {
    const all = [offering(guide(2, false), guide(1, true)), offering(guide(2, false), guide(1, false))];
    expect(gapsOf(all).map(({ number, lacking }) => [number, lacking])).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });
});

it('knows the twelve months that end with this one', () => {
  const months = monthsTo('2026-02-10');
  expect(months).toHaveLength(12);
  expect([months[0], months[10], months[11]]).toEqual(['2025-03', '2026-01', '2026-02']);
  expect(monthsTo('2026-12-01')[0]).toBe('2026-01');
});

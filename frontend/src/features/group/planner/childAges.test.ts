import { expect, it } from 'vitest';
import { agesIn, agesOn, windowOn } from './childAges';

const april = { from: '2027-04', to: '2027-04' };

it('says how old the children are in the unit of their age', () => {
  expect(agesIn(agesOn('2027-01-05', april))).toEqual({ unit: 'pregnant', ages: '23–27' });
  expect(agesIn(agesOn('2027-04-13', april))).toEqual({ unit: 'birth', ages: '' });
  expect(agesIn(agesOn('2027-06-08', april))).toEqual({ unit: 'weeks', ages: '5–9' });
  expect(agesIn(agesOn('2027-12-08', april))).toEqual({ unit: 'months', ages: '7–8' });
});

it('lays a window out to the end of its last week', () => {
  const { start, end } = windowOn({
    from: { unit: 'WEEK_AFTER_BIRTH', value: 0 },
    to: { unit: 'WEEK_AFTER_BIRTH', value: 15 },
    unconfirmed: false,
  });
  expect([start, end]).toEqual([0.28, 0.56]);
});

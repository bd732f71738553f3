import { describe, expect, it } from 'vitest';
import { lastDayUntil } from '../../lib/moment';
import { closingAfter, openingOn } from './days';

describe('a round', () => {
  it('opens in the morning by the clocks in Sweden, in winter and in summer', () => {
    expect(openingOn('2026-12-02', '2026-12-01')).toBe('2026-12-02T07:00:00.000Z');
    expect(openingOn('2027-07-02', '2026-12-01')).toBe('2027-07-02T06:00:00.000Z');
  });

  it('opens at once when its day is today or has been', () => {
    expect(openingOn('2026-12-01', '2026-12-01')).toBeNull();
    expect(openingOn('2026-11-30', '2026-12-01')).toBeNull();
  });

  it('is open all of its last day, also where the clocks change in the night', () => {
    expect(closingAfter('2026-12-15')).toBe('2026-12-15T23:00:00.000Z');
    expect(closingAfter('2027-03-27')).toBe('2027-03-27T23:00:00.000Z');
    expect(closingAfter('2027-03-28')).toBe('2027-03-28T22:00:00.000Z');
    expect(lastDayUntil(closingAfter('2027-03-28'))).toBe('2027-03-28');
    expect(lastDayUntil('2026-12-15T07:00:00Z')).toBe('2026-12-15');
  });
});

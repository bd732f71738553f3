import { describe, expect, it } from 'vitest';
import { lanes, span } from './ages';

describe('windows along the axis of age', () => {
  it('lie in lanes of their own when they overlap', () => {
    const windows = [
      { start: 0, end: 0.2 },
      { start: 0.1, end: 0.3 },
      { start: 0.25, end: 0.4 },
    ];
    expect(lanes(windows)).toEqual([0, 1, 0]);
  });

  it('span from the first age to the last', () => {
    const window = {
      from: { unit: 'GESTATIONAL_WEEK', value: 40 },
      to: { unit: 'WEEK_AFTER_BIRTH', value: 16 },
      unconfirmed: false,
    } as const;
    expect(span(window).start).toBeCloseTo(0.28);
    expect(span(window).end).toBeCloseTo(0.56);
  });
});

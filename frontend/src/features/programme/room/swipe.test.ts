import { describe, expect, it } from 'vitest';
import { swiped } from './swipe';

describe('a swipe', () => {
  it('to the left is the next card and to the right the one before', () => {
    expect(swiped({ x: 300, y: 400 }, { x: 120, y: 420 })).toBe('next');
    expect(swiped({ x: 120, y: 400 }, { x: 300, y: 380 })).toBe('previous');
  });

  it('that is short, or goes up or down, is none', () => {
    expect(swiped({ x: 300, y: 400 }, { x: 270, y: 400 })).toBeUndefined();
    expect(swiped({ x: 300, y: 400 }, { x: 220, y: 200 })).toBeUndefined();
  });
});

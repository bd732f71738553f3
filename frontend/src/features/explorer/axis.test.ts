import { describe, expect, it } from 'vitest';
import { countAxis, shareAxis } from './axis';

describe('the axes', () => {
  it('hold all shares between even ends, and never more than a share can be', () => {
    expect(shareAxis([0.27, 0.41], [200, 0]).domain()).toEqual([0.25, 0.45]);
    expect(shareAxis([0, 1], [200, 0]).domain()).toEqual([0, 1]);
    expect(shareAxis([0.96, 0.99], [200, 0]).domain()[1]).toBe(1);
  });

  it('of one share only is still an axis', () => {
    const [low, high] = shareAxis([0.5], [200, 0]).domain();
    expect(low).toBeLessThan(0.5);
    expect(high).toBeGreaterThan(0.5);
  });

  it('of counts begin at zero', () => {
    expect(countAxis([23, 187], [0, 100]).domain()).toEqual([0, 200]);
  });
});

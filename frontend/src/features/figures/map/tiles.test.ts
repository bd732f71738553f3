import { describe, expect, it } from 'vitest';
import { columnOf, neighbour } from './tiles';

const county = [
  { code: 'Habo', tile: { column: 2, row: 0 } },
  { code: 'Jönköping', tile: { column: 2.5, row: 1 } },
  { code: 'Aneby', tile: { column: 3.5, row: 1 } },
  { code: 'Nässjö', tile: { column: 3, row: 2 } },
  { code: 'Gislaved', tile: { column: 0.5, row: 3 } },
];

describe('moving over the map', () => {
  it('goes the way the arrow points', () => {
    expect(neighbour(county, 'Jönköping', 'right')).toBe('Aneby');
    expect(neighbour(county, 'Jönköping', 'up')).toBe('Habo');
    expect(neighbour(county, 'Jönköping', 'down')).toBe('Nässjö');
  });

  it('stops at the edge', () => {
    expect(neighbour(county, 'Habo', 'up')).toBeUndefined();
    expect(neighbour(county, 'Nowhere', 'up')).toBeUndefined();
  });

  it('begins at the westernmost column', () => {
    expect(columnOf(county)).toBe(0.5);
  });
});

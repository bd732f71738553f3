export interface PlacedTile {
  code: string;
  tile?: { column: number; row: number } | null | undefined;
}

export type Direction = 'left' | 'right' | 'up' | 'down';

const steps: Record<Direction, [number, number]> = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] };

/** The westernmost column, where the map begins. */
export function columnOf(tiles: PlacedTile[]): number {
  return Math.min(...tiles.map(({ tile }) => tile?.column ?? 0));
}

/** The nearest municipality in a direction of the compass; none at the edge. */
export function neighbour(tiles: PlacedTile[], from: string, direction: Direction): string | undefined {
  const here = tiles.find(({ code }) => code === from)?.tile;
  if (!here) return undefined;
  const [dx, dy] = steps[direction];
  const distances = tiles.flatMap(({ code, tile }) => {
    const [x, y] = [(tile?.column ?? NaN) - here.column, (tile?.row ?? NaN) - here.row];
    const ahead = x * dx + y * dy;
    const aside = Math.abs(x * dy) + Math.abs(y * dx);
    return ahead > 0 && aside <= ahead ? [{ code, distance: ahead + 2 * aside }] : [];
  });
  return distances.toSorted((one, other) => one.distance - other.distance)[0]?.code;
}

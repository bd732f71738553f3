interface Point {
  x: number;
  y: number;
}

const far = 48;

/** Which way a finger went over the card: to the left takes the next one. A way up or down is scrolling. */
export function swiped(from: Point, to: Point): 'next' | 'previous' | undefined {
  const [across, along] = [to.x - from.x, to.y - from.y];
  if (Math.abs(across) < far || Math.abs(across) < 1.5 * Math.abs(along)) return undefined;
  return across < 0 ? 'next' : 'previous';
}

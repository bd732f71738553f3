/** A line through points of a drawing, as SVG writes it. */
export function line(points: [x: number, y: number][]): string {
  return points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
}

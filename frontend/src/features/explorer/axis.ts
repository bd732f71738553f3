import { scaleLinear, type ScaleLinear } from 'd3-scale';

/**
 * An axis of shares from one length to another of a drawing: as much of 0 to 100 per cent as the shares need, with even
 * ends. Who draws with it says so where it does not begin at zero.
 */
export function shareAxis(shares: number[], range: [number, number]): ScaleLinear<number, number> {
  const [low, high] = [Math.min(...shares), Math.max(...shares)];
  const room = Math.max((high - low) * 0.08, 0.02);
  return scaleLinear()
    .domain([Math.max(0, low - room), Math.min(1, high + room)])
    .nice(5)
    .range(range);
}

/** An axis of counts from zero to an even number above the largest. */
export function countAxis(counts: number[], range: [number, number]): ScaleLinear<number, number> {
  return scaleLinear()
    .domain([0, Math.max(...counts)])
    .nice(6)
    .range(range);
}

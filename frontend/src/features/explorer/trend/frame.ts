import type { ScaleLinear } from 'd3-scale';

/** The edges of the plot in the drawing; right of it there is room for words. */
export const [left, right, top, bottom] = [56, 544, 44, 248] as const;

/** Where a point of a series and a share stand in the drawing. */
export interface Axes {
  at: (point: number) => number;
  /** From one point to the next. */
  step: number;
  y: ScaleLinear<number, number>;
}

import type { ScaleLinear } from 'd3-scale';
import { useShareWords } from '../../ui/figures/useShareWords';

/** Thin lines across a drawing at even shares, each with its number at the left end. */
export function ShareTicks({ axis, from, to }: { axis: ScaleLinear<number, number>; from: number; to: number }) {
  const { percent } = useShareWords();
  return axis.ticks(5).map((share) => (
    <g key={share}>
      <line className="grid" x1={from} x2={to} y1={axis(share)} y2={axis(share)} />
      <text x={from - 8} y={axis(share)} dy="0.35em" textAnchor="end">
        {percent(share, 0)}
      </text>
    </g>
  ));
}

interface Props {
  /** 0 to 1. */
  share: number;
  value: string;
  below: string;
  target: string;
}

const [centreX, centreY, radius] = [110, 104, 80];
const span = 240;

function pointAt(share: number, distance: number): string {
  const angle = ((share * span - span / 2) * Math.PI) / 180;
  return `${(centreX + distance * Math.sin(angle)).toFixed(2)} ${(centreY - distance * Math.cos(angle)).toFixed(2)}`;
}

function arc(share: number): string {
  const isLong = share * span > 180 ? 1 : 0;
  return `M${pointAt(0, radius)} A${radius} ${radius} 0 ${isLong} 1 ${pointAt(share, radius)}`;
}

/** A count of all against its target, 100 %. The words beneath it say the same; the drawing is for the eye. */
export function Dial({ share, value, below, target }: Props) {
  const [dotX, dotY] = pointAt(share, radius).split(' ');
  return (
    <svg className="dial" viewBox="0 0 220 186" aria-hidden="true">
      <path className="track" d={arc(1)} />
      {share > 0 && <path className="line" d={arc(share)} />}
      <path className="target" d={`M${pointAt(1, radius - 14)} L${pointAt(1, radius + 14)}`} />
      <circle className="dot" cx={dotX} cy={dotY} r="6.5" />
      <text className="value" x={centreX} y="104">
        {value}
      </text>
      <text className="below" x={centreX} y="128">
        {below}
      </text>
      <text className="aim" x="158" y="180">
        {target}
      </text>
    </svg>
  );
}

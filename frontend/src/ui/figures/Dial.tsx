import './figures.css';

export interface Drawn {
  /** 0 to 1; null where it is hidden or missing. */
  share: number | null;
  /** Low and high end of the 95 % interval; none where all are counted. */
  interval?: [number, number] | undefined;
  /** What is aimed at, and how that is written beside its tick. */
  target?: { share: number; text: string } | undefined;
  /** The figure itself, and what stands beneath it: "90,9 %", "88,0–93,2 %". */
  value: string;
  below: string;
}

/** The drawing in figures: "90,9 %, 88–93,2 %, mål 90 %". */
export function saidOf({ value, below, target }: Drawn): string {
  return [value, below, target?.text].filter(Boolean).join(', ');
}

const [centreX, centreY, radius] = [120, 112, 90];
const span = 240;
const half = 10;

function angleOf(share: number): number {
  return share * span - span / 2;
}

function pointAt(share: number, distance: number): [x: number, y: number] {
  const angle = (angleOf(share) * Math.PI) / 180;
  return [centreX + distance * Math.sin(angle), centreY - distance * Math.cos(angle)];
}

function at(share: number, distance = radius): string {
  return pointAt(share, distance)
    .map((length) => length.toFixed(2))
    .join(' ');
}

function arc(from: number, to: number): string {
  const isLong = (to - from) * span > 180 ? 1 : 0;
  return `M${at(from)} A${radius} ${radius} 0 ${isLong} 1 ${at(to)}`;
}

/** A line across the ring. */
function across(share: number, reach: number): string {
  return `M${at(share, radius - reach)} L${at(share, radius + reach)}`;
}

/**
 * A share from 0 to 100, never cut: a thin line to it with a dot, a band with ends for its interval, a tick for its
 * target. Its text alternative is the figures; what they mean stands beneath it.
 */
export function Dial(drawn: Drawn) {
  const { share, interval, target, value, below } = drawn;
  return (
    <svg className="dial" viewBox="-56 0 352 192" role="img" aria-label={saidOf(drawn)}>
      <path className="track" d={arc(0, 1)} />
      {interval && <Band interval={interval} />}
      {share !== null && share > 0 && <path className="line" d={arc(0, share)} />}
      {target && <Aim {...target} />}
      {share !== null && <circle className="dot" cx={pointAt(share, radius)[0]} cy={pointAt(share, radius)[1]} r="7" />}
      <text className="value" x={centreX} y={centreY}>
        {value}
      </text>
      <text className="below" x={centreX} y={centreY + 24}>
        {below}
      </text>
    </svg>
  );
}

function Band({ interval: [low, high] }: { interval: [number, number] }) {
  return (
    <>
      <path className="band" d={arc(low, high)} />
      <path className="end" d={across(low, half)} />
      <path className="end" d={across(high, half)} />
    </>
  );
}

/** The tick of the target, its words outside the ring, where they meet neither ring nor edge. */
function Aim({ share, text }: { share: number; text: string }) {
  const [x, y] = pointAt(share, radius + 24);
  const angle = angleOf(share);
  const isLow = Math.abs(angle) > 105;
  const anchor = Math.abs(angle) < 20 ? 'middle' : angle > 0 === isLow ? 'end' : 'start';
  return (
    <>
      <path className="target" d={across(share, 14)} />
      <text className="aim" x={x} y={isLow ? y + 18 : y} textAnchor={anchor}>
        {text}
      </text>
    </>
  );
}

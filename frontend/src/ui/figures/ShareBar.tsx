import { saidOf, type Drawn } from './Dial';
import './figures.css';

/** The dial laid out straight, for the small numbers of one centre. */
export function ShareBar(drawn: Drawn) {
  const { share, interval, target, value, below } = drawn;
  return (
    <div className="share-bar" role="img" aria-label={saidOf(drawn)}>
      <p>
        <b className="num">{value}</b> <span>{below}</span>
      </p>
      <svg viewBox="0 0 100 24" preserveAspectRatio="none">
        <path className="track" d="M0 12H100" />
        {interval && <Band interval={interval} />}
        {share !== null && <path className="line" d={`M0 12H${share * 100}`} />}
        {target && <path className="target" d={`M${target.share * 100} 2V22`} />}
        {share !== null && <path className="point" d={`M${share * 100} 5V19`} />}
      </svg>
      {target && (
        <p className="aim" style={{ insetInlineStart: `${target.share * 100}%` }}>
          {target.text}
        </p>
      )}
    </div>
  );
}

function Band({ interval: [low, high] }: { interval: [number, number] }) {
  return (
    <>
      <path className="band" d={`M${low * 100} 12H${high * 100}`} />
      <path className="end" d={`M${low * 100} 5V19M${high * 100} 5V19`} />
    </>
  );
}

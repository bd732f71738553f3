interface Props {
  taken: number;
  seats: number;
  /** The words that say the same: "3 av 4". The ring never stands alone. */
  children: React.ReactNode;
}

const mostDrawn = 14;

/** A seat for each thing counted, filled when it is there. More seats than fit are told in words alone. */
export function SeatRing({ taken, seats, children }: Props) {
  return (
    <span className="seats">
      {seats > 0 && seats <= mostDrawn && (
        <svg className="ring" width="36" height="36" viewBox="0 0 40 40" aria-hidden="true">
          {Array.from({ length: seats }, (_, seat) => (
            <Seat key={seat} angle={(seat / seats) * 2 * Math.PI} isTaken={seat < taken} />
          ))}
        </svg>
      )}
      <span className="num">{children}</span>
    </span>
  );
}

function Seat({ angle, isTaken }: { angle: number; isTaken: boolean }) {
  const x = 20 + 14.5 * Math.sin(angle);
  const y = 20 - 14.5 * Math.cos(angle);
  return <circle cx={x} cy={y} r={isTaken ? 4.3 : 3.6} className={isTaken ? 'taken' : 'free'} />;
}

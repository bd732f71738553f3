const seats = [279, 306, 333, 360, 387, 414, 441];

/** A sun that rises from the horizon, with the ring's seats round it and one of them free. */
export function RisingSun() {
  return (
    <svg className="rising-sun" viewBox="0 0 460 230" aria-hidden="true">
      <path d="M110 230a120 120 0 0 1 240 0z" className="sun" />
      {seats.map((angle) => (
        <g key={angle} transform={`rotate(${angle} 230 230)`}>
          <rect x="203" y="40" width="54" height="28" rx="14" className={angle === 387 ? 'seat free' : 'seat'} />
        </g>
      ))}
    </svg>
  );
}

const seats = [0, 51, 103, 154, 206, 257, 309];

/** The ring with nobody in it yet: the drawing of everything that is empty, or that did not come. */
export function RingPicture({ broken = false }: { broken?: boolean }) {
  return (
    <svg className={broken ? 'pic broken' : 'pic'} viewBox="0 0 160 160" aria-hidden="true">
      <circle cx="80" cy="80" r="30" className="table-top" />
      {seats.map((angle) => (
        <g key={angle} transform={`rotate(${angle} 80 80)`}>
          <rect
            x="62"
            y="12"
            width="36"
            height="20"
            rx="10"
            className={angle === 51 && !broken ? 'seat mine' : 'seat'}
          />
        </g>
      ))}
    </svg>
  );
}

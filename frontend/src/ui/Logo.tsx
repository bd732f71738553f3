const seats = [
  [20, 5.5],
  [31.34, 10.96],
  [34.14, 23.23],
  [26.29, 33.06],
  [13.71, 33.06],
  [5.86, 23.23],
  [8.66, 10.96],
] as const;

/** The ring: families round a table, and a free place that is yellow. */
export function Logo() {
  return (
    <svg viewBox="0 0 40 40" aria-hidden="true">
      {seats.map(([x, y], index) => (
        <circle key={x + y * 100} cx={x} cy={y} r="4.3" className={index === 1 ? 'logo-free' : 'logo-seat'} />
      ))}
      <circle cx="20" cy="20" r="4.8" className="logo-hub" />
    </svg>
  );
}

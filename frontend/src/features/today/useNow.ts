import { useEffect, useState } from 'react';

const tick = 30_000;

/** The time, anew each half minute, so that a page that stands open tells the truth. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), tick);
    return () => clearInterval(timer);
  }, []);
  return now;
}

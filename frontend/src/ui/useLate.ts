import { useEffect, useState } from 'react';

/** True once something has been going on for the given time; what is quick shows nothing. */
export function useLate(isGoing: boolean, milliseconds: number): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    if (!isGoing) return undefined;
    const timer = setTimeout(() => setLate(true), milliseconds);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [isGoing, milliseconds]);
  return isGoing && isLate;
}

import { useEffect, useState } from 'react';
import { elapsedMinutes, readClock, resumed, writeClock, type Started } from './clock';

const tick = 5000;

export interface Clock {
  /** When the session began; later by as much as it has rested. Nothing before the leader starts the clock. */
  startedAt: number | undefined;
  elapsed: number;
  isPaused: boolean;
  start: () => void;
  pause: () => void;
  resume: () => void;
}

/** The time of the session in whole minutes, from when the leader says so. */
export function useClock(guide: string): Clock {
  const [started, setStarted] = useState(() => readClock(guide));
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), tick);
    return () => clearInterval(timer);
  }, []);
  const set = (to: Started) => {
    setNow(Date.now());
    setStarted(to);
    writeClock(guide, to);
  };
  return {
    startedAt: started?.at,
    elapsed: started ? elapsedMinutes(started, now) : 0,
    isPaused: started?.pausedAt !== undefined,
    start: () => set({ at: Date.now() }),
    pause: () => started && set({ ...started, pausedAt: Date.now() }),
    resume: () => started && set(resumed(started, Date.now())),
  };
}

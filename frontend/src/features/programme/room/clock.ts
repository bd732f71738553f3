/** When the session began and, while it rests, since when; in milliseconds. */
export interface Started {
  at: number;
  pausedAt?: number | undefined;
}

const minute = 60_000;

/** Whole minutes that the session has gone on, rests not counted. */
export function elapsedMinutes({ at, pausedAt }: Started, now: number): number {
  return Math.max(0, Math.floor(((pausedAt ?? now) - at) / minute));
}

/** After a rest everything comes as much later as the rest was long. */
export function resumed({ at, pausedAt }: Started, now: number): Started {
  return { at: at + (now - (pausedAt ?? now)) };
}

const name = (guide: string) => `familjenavet.clock.${guide}`;

/** The clock goes on when the page is loaded anew in the same window, and is gone with it. */
export function readClock(guide: string): Started | undefined {
  try {
    return (JSON.parse(sessionStorage.getItem(name(guide)) ?? 'null') as Started | null) ?? undefined;
  } catch {
    return undefined;
  }
}

export function writeClock(guide: string, started: Started): void {
  try {
    sessionStorage.setItem(name(guide), JSON.stringify(started));
  } catch {
    // The clock goes on as long as the page is open.
  }
}

import type { Answers } from '../../../lib/answers';

/** The way to a survey, as the link says it: where one is asked, and the ticket or code that lets an answer in. */
export interface Way {
  place: string;
  secret: string;
}

/** An answer as it is sent. Its key makes of repeated sendings one answer. */
export interface Sending extends Way {
  key: string;
  answers: Answers;
}

const typedKey = 'familjenavet.survey.typed';
const waitingKey = 'familjenavet.survey.waiting';

const wellFormed = /^([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\.([\w-]{22,400})$/;

export function wayOf(written: string | undefined): Way | undefined {
  const [, place, secret] = wellFormed.exec(written ?? '') ?? [];
  return place && secret ? { place, secret } : undefined;
}

function read<Kept>(storage: Storage, key: string): Kept | undefined {
  try {
    return (JSON.parse(storage.getItem(key) ?? 'null') as Kept | null) ?? undefined;
  } catch {
    return undefined;
  }
}

/** A full or locked store is no reason to stop anyone. */
function write(storage: Storage, key: string, kept: object | undefined): void {
  try {
    if (kept) storage.setItem(key, JSON.stringify(kept));
    else storage.removeItem(key);
  } catch {
    // It is kept as long as the page is open.
  }
}

interface Typed extends Way {
  answers: Answers;
  step: number;
}

function isSame(one: Way, other: Way): boolean {
  return one.place === other.place && one.secret === other.secret;
}

/** What this tab has been told so far, for a page that is loaded anew. */
export function typed(way: Way): Pick<Typed, 'answers' | 'step'> | undefined {
  const kept = read<Typed>(sessionStorage, typedKey);
  return kept && isSame(kept, way) ? kept : undefined;
}

export function keepTyped(way: Way, answers: Answers, step: number): void {
  write(sessionStorage, typedKey, { ...way, answers, step });
}

export function forgetTyped(): void {
  write(sessionStorage, typedKey, undefined);
}

/** What was sent and has not arrived; it outlives the tab, and goes as soon as it has arrived. */
export function waiting(): Sending[] {
  return read<Sending[]>(localStorage, waitingKey) ?? [];
}

export function keepWaiting(sending: Sending): void {
  write(localStorage, waitingKey, [...waiting().filter(({ key }) => key !== sending.key), sending]);
}

export function forgetWaiting({ key }: Sending): void {
  const left = waiting().filter((other) => other.key !== key);
  write(localStorage, waitingKey, left.length > 0 ? left : undefined);
}

/** The sending that waits for this way, if one does: it goes on where it was. */
export function waitingFor(way: Way): Sending | undefined {
  return waiting().find((sending) => isSame(sending, way));
}

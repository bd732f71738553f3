import { spokenLanguage } from '../../i18n/language';
import type { Problem } from '../../api/schema';

const patience = 20_000;

/** The API answered, and the answer was no. */
export class Refused extends Error {
  constructor(
    readonly problem: Partial<Problem> & { status: number },
    /** Seconds until one may try again. */
    readonly wait?: number,
  ) {
    super(problem.code ?? String(problem.status));
  }
}

async function refusal(response: Response): Promise<Refused> {
  const said = await response.json().catch(() => ({}));
  const wait = Number(response.headers.get('Retry-After'));
  return new Refused({ ...(said as Partial<Problem>), status: response.status }, wait > 0 ? wait : undefined);
}

async function call<Answer>(path: string, init: RequestInit, read: (response: Response) => Promise<Answer>) {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), patience);
  try {
    const response = await fetch(`/familjenavet/v1${path}`, {
      ...init,
      headers: { 'Accept-Language': spokenLanguage(), ...init.headers },
      signal: controller.signal,
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    if (!response.ok) throw await refusal(response);
    return await read(response);
  } finally {
    clearTimeout(timer);
  }
}

async function readJson<Answer>(response: Response): Promise<Answer> {
  const text = await response.text();
  return (text ? JSON.parse(text) : undefined) as Answer;
}

/** Posts; sent again with the same key, it is done once. */
export function send<Answer>(path: string, body?: unknown, key?: string): Promise<Answer> {
  const headers = {
    ...(body !== undefined && { 'Content-Type': 'application/json' }),
    ...(key && { 'Idempotency-Key': key }),
  };
  const sent = body !== undefined && { body: JSON.stringify(body) };
  return call(path, { method: 'POST', headers, ...sent }, readJson<Answer>);
}

/** What concerns one person, and is kept by no cache. */
export function askOwn<Answer>(path: string): Promise<Answer> {
  return call(path, { method: 'GET' }, readJson<Answer>);
}

/** Likewise, a paper to print. */
export function askOwnFile(path: string): Promise<Blob> {
  return call(path, { method: 'GET' }, (response) => response.blob());
}

const stillAtWork = 409;
const tooMany = 429;

/** What became of an answer that did not come, or was no. */
export type Trouble = { kind: 'lost' } | { kind: 'tooMany'; wait: number } | { kind: 'refused'; code: string };

/**
 * Without an answer, nobody knows whether it was done; doing the same again is safe.
 *
 * @param settled codes of conflicts that do not pass by themselves
 */
export function troubleOf(error: unknown, settled: ReadonlySet<string> = new Set()): Trouble {
  if (!(error instanceof Refused)) return { kind: 'lost' };
  const { status, code = '' } = error.problem;
  if (status === tooMany) return { kind: 'tooMany', wait: error.wait ?? 60 };
  const passes = status >= 500 || (status === stillAtWork && !settled.has(code));
  return passes ? { kind: 'lost' } : { kind: 'refused', code };
}

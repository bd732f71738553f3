import createClient, { type Middleware } from 'openapi-fetch';
import { spokenLanguage } from '../i18n/language';
import { ProblemError, UnreachableError } from './problems';
import type { paths, Problem } from './schema';
import { sessionGate } from './sessionGate';

const patience = 10_000;
const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

const manners: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', spokenLanguage());
    if (!safeMethods.has(request.method)) request.headers.set('X-Familjenavet', '1');
    return request;
  },
};

async function fetchOnce(request: Request): Promise<Response> {
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), patience);
  request.signal.addEventListener('abort', () => giveUp.abort(), { once: true });
  try {
    return await fetch(request, { signal: giveUp.signal });
  } catch (error) {
    if (request.signal.aborted) throw error;
    throw new UnreachableError('No answer', { cause: error });
  } finally {
    clearTimeout(timer);
  }
}

/** Sends the request; when the session ended meanwhile, waits for a new sign-in and sends it again. */
async function send(request: Request): Promise<Response> {
  const again = request.clone();
  const response = await fetchOnce(request);
  if (response.status !== 401 || !sessionGate.armed()) return response;
  await sessionGate.wait();
  return send(again);
}

const baseUrl = `${location.origin}/familjenavet/v1`;

export const api = createClient<paths>({ baseUrl, fetch: send });
api.use(manners);

/** The same without the session's gate, for asking who is signed in. */
export const ungated = createClient<paths>({ baseUrl, fetch: fetchOnce });
ungated.use(manners);

interface Answer<Data> {
  data?: Data | undefined;
  error?: unknown;
  response: Response;
}

export interface Versioned<Data> {
  data: Data;
  etag: string;
}

function problemOf(error: unknown, response: Response): Problem {
  const nothing = { type: 'about:blank', title: response.statusText, detail: '', code: 'unknown', reference: '' };
  const told = typeof error === 'object' ? error : null;
  return { ...nothing, ...told, status: response.status } as Problem;
}

/** The body of a successful answer; anything else is thrown as a ProblemError. */
export async function take<Data>(asked: Promise<Answer<Data>>): Promise<Data> {
  return (await takeVersioned(asked)).data;
}

/** For an answer without a body: only that it went well. */
export async function succeed(asked: Promise<Answer<unknown>>): Promise<void> {
  const { error, response } = await asked;
  if (!response.ok) throw new ProblemError(problemOf(error, response));
}

export async function takeVersioned<Data>(asked: Promise<Answer<Data>>): Promise<Versioned<Data>> {
  const { data, error, response } = await asked;
  if (data === undefined) throw new ProblemError(problemOf(error, response));
  return { data, etag: response.headers.get('ETag') ?? '' };
}

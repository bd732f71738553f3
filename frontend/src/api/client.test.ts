import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { api, take, takeVersioned } from './client';
import { ProblemError, UnreachableError } from './problems';
import { createSessionGate, sessionGate } from './sessionGate';

const answers: (() => Response)[] = [];
let sent: Request[] = [];

function answer(body: unknown, status = 200, headers: Record<string, string> = {}): void {
  answers.push(() => Response.json(body, { status, headers }));
}

beforeEach(() => {
  sent = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    sent.push(request);
    const next = answers.shift();
    if (!next) throw new TypeError('no network');
    return next();
  });
});

afterEach(() => {
  answers.length = 0;
  sessionGate.disarm();
  vi.unstubAllGlobals();
});

const path = { params: { path: { id: '1' } } };

describe('a call', () => {
  it('speaks the language of the page and, when it changes something, shows its header', async () => {
    document.documentElement.lang = 'en';
    answer({ items: [], next: null });
    await take(api.GET('/centres'));
    expect(sent[0]?.headers.get('Accept-Language')).toBe('en');
    expect(sent[0]?.headers.has('X-Familjenavet')).toBe(false);
    answer({ id: '1' }, 200, { ETag: '"2-a"' });
    const body = { services: [] };
    const header = { 'If-Match': '"1-a"' };
    const saved = await takeVersioned(api.PUT('/centres/{id}/services', { params: { ...path.params, header }, body }));
    expect(sent[1]?.headers.get('X-Familjenavet')).toBe('1');
    expect(sent[1]?.headers.get('If-Match')).toBe('"1-a"');
    expect(saved.etag).toBe('"2-a"');
  });

  it('throws what the API refuses as a problem', async () => {
    answer({ title: 'Finns inte', status: 404, code: 'not-found', detail: '' }, 404);
    await expect(take(api.GET('/centres/{id}', path))).rejects.toThrow(ProblemError);
  });

  it('tells a network that is away apart from an answer', async () => {
    await expect(take(api.GET('/centres/{id}', path))).rejects.toThrow(UnreachableError);
  });

  it('just answers 401 to someone who has not signed in', async () => {
    answer({ code: 'not-signed-in', status: 401 }, 401);
    await expect(take(api.GET('/centres'))).rejects.toThrow('not-signed-in');
  });

  it('waits for a new sign-in when the session has ended, and is then sent anew', async () => {
    sessionGate.arm();
    answer({ code: 'not-signed-in', status: 401 }, 401);
    const asked = take(api.GET('/centres'));
    await vi.waitFor(() => expect(sessionGate.isClosed()).toBe(true));
    answer({ items: [], next: null });
    sessionGate.open();
    await expect(asked).resolves.toEqual({ items: [], next: null });
    expect(sent).toHaveLength(2);
  });
});

describe('the gate', () => {
  it('lets all that wait through at once and tells those who watch', async () => {
    const gate = createSessionGate();
    const watch = vi.fn();
    const leave = gate.subscribe(watch);
    const waiting = Promise.all([gate.wait(), gate.wait()]);
    gate.open();
    await waiting;
    expect(gate.isClosed()).toBe(false);
    expect(watch).toHaveBeenCalledTimes(3);
    leave();
    gate.open();
    expect(watch).toHaveBeenCalledTimes(3);
  });
});

import { afterEach, expect, it, vi } from 'vitest';
import { Refused, send, troubleOf } from './send';

function answers(status: number, body: unknown, headers: Record<string, string> = {}) {
  const fetching = vi.fn<typeof fetch>(
    async () => new Response(body === '' ? null : JSON.stringify(body), { status, headers }),
  );
  vi.stubGlobal('fetch', fetching);
  return fetching;
}

async function troubleWith(work: Promise<unknown>) {
  return troubleOf(await work.catch((error: unknown) => error));
}

afterEach(() => vi.unstubAllGlobals());

it('an accepted sign-up has no answer to read', async () => {
  const fetching = answers(202, '');
  await expect(send('/public/sign-ups', { group: 'a' }, 'key')).resolves.toBeUndefined();
  const [address, init] = fetching.mock.calls[0] ?? [];
  expect(address).toBe('/familjenavet/v1/public/sign-ups');
  expect(init).toMatchObject({
    method: 'POST',
    body: '{"group":"a"}',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    headers: { 'Idempotency-Key': 'key', 'Content-Type': 'application/json' },
  });
});

it('a press of a button is sent without a body', async () => {
  const fetching = answers(200, {});
  await send('/public/links/a/confirmation');
  expect(fetching.mock.calls[0]?.[1]?.body).toBeUndefined();
});

it('no answer, and an answer that is our fault, may be tried again', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  expect(await troubleWith(send('/x'))).toEqual({ kind: 'lost' });
  answers(503, { code: 'busy' });
  expect(await troubleWith(send('/x'))).toEqual({ kind: 'lost' });
  answers(409, { code: 'idempotency-key-in-progress' });
  expect(await troubleWith(send('/x'))).toEqual({ kind: 'lost' });
});

it('too many say when to try again', async () => {
  answers(429, { code: 'too-many-requests' }, { 'Retry-After': '90' });
  expect(await troubleWith(send('/x'))).toEqual({ kind: 'tooMany', wait: 90 });
});

it('a refusal keeps what is wrong', async () => {
  const errors = [{ pointer: '/email', code: 'email', detail: '' }];
  answers(400, { code: 'validation-failed', errors });
  const error = await send('/x').catch((refused: unknown) => refused);
  expect(error).toBeInstanceOf(Refused);
  expect((error as Refused).problem).toEqual({ status: 400, code: 'validation-failed', errors });
  expect(troubleOf(error)).toEqual({ kind: 'refused', code: 'validation-failed' });
});

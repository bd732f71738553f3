// A load fails on every answer that is not what was asked for, however fast it came.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { promisify } from 'node:util';

const run = promisify(execFile);
const rows = (count) => JSON.stringify({ items: Array.from({ length: count }, (_, id) => ({ id })) });

/** Loads a server for a second; `answer` gets how many requests came before. */
async function load(operation, answer, input = '') {
  let count = 0;
  const server = createServer(async (request, response) => {
    const sent = Buffer.concat(await request.toArray()).toString();
    const { status = 200, body } = answer(count++, sent);
    response.writeHead(status, { etag: '"1.x"' });
    [body].flat().forEach((piece) => response.write(piece));
    response.end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const env = { ...process.env, TOKEN: 't', CENTRES: 'a,b', GROUPS: 'g,h', SESSION: 's', CONNECTIONS: '2', SECONDS: '1' };
  env.BASE_URL = `http://127.0.0.1:${server.address().port}`;
  try {
    const done = run(process.execPath, ['load.mjs', operation], { env, cwd: import.meta.dirname });
    done.child.stdin.end(input);
    return JSON.parse((await done).stdout);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

test('an answer with rows missing is a failure', async () => {
  assert.ok((await load('list', (count) => ({ body: rows(count === 5 ? 49 : 50) }))).failed > 0);
});

test('a list that is too short from the beginning ends the run', async () => {
  await assert.rejects(load('list', () => ({ body: rows(49) })), /49 rows, not 50/);
});

test('a letter on the seam between two pieces of an answer is no difference', async () => {
  const whole = Buffer.from('Mätgrupp');
  const done = await load('read', (count) => ({ body: count % 2 ? [whole.subarray(0, 2), whole.subarray(2)] : whole }));
  assert.ok(done.answered > 1);
  assert.equal(done.failed, 0);
});

test('another letter is a difference, also one of more than one byte', async () => {
  assert.ok((await load('read', (count) => ({ body: count === 5 ? 'Mötgrupp' : 'Mätgrupp' }))).failed > 0);
});

test('a refusal is a failure', async () => {
  assert.ok((await load('read', (count) => ({ status: count === 5 ? 503 : 200, body: 'x' }))).failed > 0);
});

test('an update that changes nothing is a failure', async () => {
  const kept = (count, sent) => ({ body: count === 5 ? '{"name":"as before"}' : sent });
  assert.ok((await load('update', kept)).failed > 0);
});

test('a sign-up that is not taken is a failure', async () => {
  assert.ok((await load('sign_ups', (count) => ({ status: count === 5 ? 429 : 202, body: '' }))).failed > 0);
  assert.ok((await load('sign_up', (count) => ({ status: count === 5 ? 200 : 202, body: '' }))).failed > 0);
});

test('every sign-up is by another parent, for one group after the other', async () => {
  const seen = [];
  const done = await load('sign_ups', (_, sent) => {
    seen.push(JSON.parse(sent));
    return { status: 202, body: '' };
  });
  assert.equal(done.failed, 0);
  assert.equal(new Set(seen.map((one) => one.email)).size, seen.length);
  assert.deepEqual([...new Set(seen.map((one) => one.group))].sort(), ['g', 'h']);
});

const tickets = Array.from({ length: 100_000 }, (_, i) => `p${i % 3} s${i}`).join('\n');

test('an answer to a survey that is not taken is a failure', async () => {
  const answer = (count) => ({ status: count === 5 ? 409 : 204, body: [] });
  assert.ok((await load('answer', answer, tickets)).failed > 0);
  assert.ok((await load('answer', () => ({ status: 200, body: '' }), tickets)).failed > 0);
});

test('every answer to a survey has a ticket and a key of its own', async () => {
  const seen = [];
  const take = (_, sent) => {
    seen.push(JSON.parse(sent));
    return { status: 204, body: [] };
  };
  assert.equal((await load('answer', take, tickets)).failed, 0);
  for (const word of ['secret', 'key']) assert.equal(new Set(seen.map((one) => one[word])).size, seen.length);
  assert.deepEqual([...new Set(seen.map((one) => one.place))].sort(), ['p0', 'p1', 'p2']);
});

test('when the tickets are used up the run has failed', async () => {
  const take = (_, sent) => ({ status: JSON.parse(sent).secret ? 204 : 404, body: [] });
  assert.ok((await load('answer', take, 'p s0\np s1')).failed > 0);
});

test('results with places missing end the run', async () => {
  await assert.rejects(load('results', () => ({ body: rows(66) })), /66 rows, not 67/);
});

const values = (...numerators) =>
  JSON.stringify({ items: numerators.map((numerator) => ({ numerator, denominator: numerator && 10 })) });
const lines = ['/indicator-values?place=06\t2 5 10', '/indicator-values?place=18\t2 5 10'].join('\n');

test('a figure that SQL does not give is a failure', async () => {
  const answer = (count) => ({ body: values(count === 5 ? 6 : 5, null) });
  assert.ok((await load('cell', answer, lines)).failed > 0);
});

test('a figure that is missing, or hidden and told, is a failure', async () => {
  assert.ok((await load('table', (count) => ({ body: count === 5 ? values(5) : values(5, null) }), lines)).failed > 0);
  assert.ok((await load('table', (count) => ({ body: values(5, count === 5 ? 0 : null) }), lines)).failed === 0);
  assert.ok((await load('cell', (count) => ({ body: values(5, count === 5 ? 1 : null) }), lines)).failed > 0);
});

test('the points of a trend are its figures', async () => {
  const trend = JSON.stringify({ items: [{ points: JSON.parse(values(5, null)).items }] });
  const done = await load('trend', () => ({ body: trend }), lines);
  assert.equal(done.failed, 0);
  assert.ok(done.answered > 1);
  assert.ok((await load('trend', () => ({ body: trend }), lines.replaceAll('2 5', '3 5'))).failed > 0);
});

const asksFor = ['/indicator-values?place=06\t2 5 10', '/indicators\t-'].join('\n');

test('a page is what all its requests are together', async () => {
  const done = await load('first_page', () => ({ body: values(5, null) }), asksFor);
  assert.equal(done.failed, 0);
  assert.ok(done.answered > 0);
  assert.ok(done.slowest >= done.median && done.median > 0);
});

test('a page of which one request fails or differs is a failure', async () => {
  const answer = (count) => ({ status: count === 5 ? 503 : 200, body: values(5, null) });
  assert.ok((await load('first_page', answer, asksFor)).failed > 0);
  assert.ok((await load('first_page', (count) => ({ body: values(count === 5 ? 6 : 5, null) }), asksFor)).failed > 0);
});

test('a page that begins with other figures than SQL gives ends the run', async () => {
  await assert.rejects(load('first_page', () => ({ body: values(6, null) }), asksFor), /has 2 6 10, not 2 5 10/);
});

test('a load that goes well has no failures, and tells of its tail', async () => {
  const done = await load('update', (_, sent) => ({ body: sent }));
  assert.equal(done.failed, 0);
  assert.ok(done.answered > 0);
  assert.ok(done.slowest >= done.median);
});

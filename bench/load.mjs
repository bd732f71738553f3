// Loads one operation of the running product and prints what it did as JSON.
// usage: node load.mjs list|read|update|search|guide|groups|month|enrolments|attendance|sign_up|sign_ups|results|answer|first_page|cell|table|trend,
// with BASE_URL, TOKEN, CENTRES and GROUPS (ids), GUIDE, SESSION and RELEASE (id), CONNECTIONS and SECONDS in the environment, and for
// answer the tickets on standard input: a place and a secret on each line; for figures what is asked, and what SQL says of the answer.
import { text } from 'node:stream/consumers';
import autocannon from 'autocannon';

const { BASE_URL, TOKEN, CENTRES, GROUPS, GUIDE, SESSION, RELEASE, CONNECTIONS, SECONDS } = process.env;
const root = `${BASE_URL}/familjenavet/v1`;
const authorization = `Bearer ${TOKEN}`;
const centres = CENTRES.split(',');

async function answer(path, init = {}) {
  const response = await fetch(root + path, { ...init, headers: { authorization, ...init.headers } });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response;
}

/** The tool joins a body from pieces, and breaks a letter of more than one byte on the seam between two; all else must be equal. */
function isSame(got, wanted) {
  let at = 0;
  for (const piece of got.split(/\uFFFD+/)) {
    if (!wanted.startsWith(piece, at)) return false;
    at += piece.length + 1;
  }
  return at === wanted.length + 1;
}

/** One and the same answer, again and again. */
function same(path, body) {
  return { url: root + path, verifyBody: (got) => isSame(got, body), headers: { authorization } };
}

/** One request after the other, over each connection, for the next group and by a parent whom nobody knows. */
async function signUps() {
  const groups = GROUPS.split(',');
  const by = crypto.randomUUID();
  let count = 0;
  return {
    url: root,
    requests: [
      {
        method: 'POST',
        path: '/familjenavet/v1/public/sign-ups',
        setupRequest: (request) => ({
          ...request,
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({
            group: groups[count % groups.length],
            childMonth: '2027-03',
            firstName: 'Alva',
            familyName: 'Almlöf',
            email: `${by}-${count++}@familj.example`,
            language: 'sv',
            informationVersion: '2026-11',
          }),
        }),
        onResponse: (status) => {
          if (status !== 202) unchanged++;
        },
      },
    ],
  };
}

/** One request after the other, over each connection, each with the next ticket and a key of its own. */
async function answers() {
  const tickets = (await text(process.stdin)).trim().split('\n');
  let count = 0;
  return {
    url: root,
    requests: [
      {
        method: 'POST',
        path: '/familjenavet/v1/public/answers',
        setupRequest: (request) => {
          const [place, secret] = tickets[count++]?.split(' ') ?? [];
          return {
            ...request,
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({
              place,
              secret,
              key: crypto.randomUUID(),
              answers: { 'more-secure': 1 + (count % 5), strengthened: [1, 3], gender: 1 + (count % 2) },
            }),
          };
        },
        onResponse: (status) => {
          if (status !== 204) unchanged++;
        },
      },
    ],
  };
}

/** What is asked of figures, and what the answer must come to: a path and, after a tab, what `sums` says of it; or `-`. */
async function asked() {
  return (await text(process.stdin)).trim().split('\n').map((line) => line.split('\t'));
}

/** How many values or points an answer has, and the sums of their numerators and denominators, as SQL writes them. */
function sums(body) {
  const values = JSON.parse(body).items.flatMap((item) => item.points ?? [item]);
  const sum = (word) => values.reduce((all, value) => all + (value[word] ?? 0), 0);
  return `${values.length} ${sum('numerator')} ${sum('denominator')}`;
}

/** One cell, table or trend after the other, whichever connection asks. */
async function figures() {
  const all = await asked();
  let count = 0;
  return {
    url: root,
    requests: [
      {
        setupRequest: (request, context) => {
          const [path, wanted] = all[count++ % all.length];
          context.wanted = wanted;
          return { ...request, method: 'GET', path: `/familjenavet/v1${path}`, headers: { authorization } };
        },
        onResponse: (status, body, context) => {
          if (status === 200 && sums(body) !== context.wanted) unchanged++;
        },
      },
    ],
  };
}

/** All that one page asks, one after the other over each connection; then the page anew. */
async function page() {
  const all = await asked();
  const bodies = await Promise.all(all.map(async ([path]) => (await answer(path)).text()));
  all.forEach(([path, wanted], at) => {
    if (wanted !== '-' && sums(bodies[at]) !== wanted) throw new Error(`${path} has ${sums(bodies[at])}, not ${wanted}`);
  });
  return {
    url: root,
    requests: all.map(([path], at) => ({
      setupRequest: (request, context) => {
        if (at === 0) Object.assign(context, { begin: performance.now(), good: 0 });
        return { ...request, method: 'GET', path: `/familjenavet/v1${path}`, headers: { authorization } };
      },
      onResponse: (status, body, context) => {
        if (status === 200 && isSame(body, bodies[at])) context.good++;
        else unchanged++;
        if (at === all.length - 1 && context.good === all.length) pages.push(performance.now() - context.begin);
      },
    })),
  };
}

const operations = {
  first_page: page,
  cell: figures,
  table: figures,
  trend: figures,
  answer: answers,
  /** What a region's page asks for: one question at all its places. */
  async results() {
    const path = `/survey-results?release=${RELEASE}&question=more-secure&gender=ALL&limit=100`;
    const body = await (await answer(path)).text();
    const rows = JSON.parse(body).items.length;
    if (rows !== 67) throw new Error(`The results have ${rows} rows, not 67`);
    return same(path, body);
  },
  sign_up: signUps,
  sign_ups: signUps,
  async enrolments() {
    const path = `/enrolments?centre=${centres[0]}&status=WAITLISTED&limit=50`;
    const body = await (await answer(path)).text();
    const rows = JSON.parse(body).items.length;
    if (rows !== 50) throw new Error(`The list of enrolments has ${rows} rows, not 50`);
    return same(path, body);
  },
  async attendance() {
    const path = `/sessions/${SESSION}/attendance`;
    const body = await (await answer(path)).text();
    const rows = JSON.parse(body).parents.length;
    if (rows !== 14) throw new Error(`The session has ${rows} parents, not 14`);
    return same(path, body);
  },
  async list() {
    const path = '/centres?limit=50';
    const body = await (await answer(path)).text();
    const rows = JSON.parse(body).items.length;
    if (rows !== 50) throw new Error(`The list has ${rows} rows, not 50`);
    return same(path, body);
  },
  async read() {
    const path = `/centres/${centres[0]}`;
    return same(path, await (await answer(path)).text());
  },
  async guide() {
    const path = `/session-guides/${GUIDE}`;
    const body = await (await answer(path)).text();
    if (JSON.parse(body).cards.length < 6) throw new Error('The guide has too few cards');
    return same(path, body);
  },
  async groups() {
    const path = '/groups?region=06&status=OPEN';
    const body = await (await answer(path)).text();
    const rows = JSON.parse(body).items.length;
    if (rows !== 20) throw new Error(`The list of groups has ${rows} rows, not 20`);
    return same(path, body);
  },
  async month() {
    const path = `/sessions?centre=${centres[0]}&from=2027-03-01&to=2027-03-31&limit=100`;
    const body = await (await answer(path)).text();
    const rows = JSON.parse(body).items.length;
    if (rows !== 100) throw new Error(`The month has ${rows} sessions, not 100`);
    return same(path, body);
  },
  async search() {
    const path = `/toolbox-media?q=${encodeURIComponent('lugna händer')}`;
    const body = await (await answer(path)).text();
    const rows = JSON.parse(body).items.length;
    if (rows !== 20) throw new Error(`The search has ${rows} rows, not 20`);
    return same(path, body);
  },
  /** Each connection changes a centre of its own, on top of the version that it got last. */
  async update() {
    let connection = 0;
    const tags = await Promise.all(
      centres.slice(0, Number(CONNECTIONS)).map(async (id) => (await answer(`/centres/${id}`)).headers.get('etag')),
    );
    return {
      url: root,
      setupClient(client) {
        const mine = connection++;
        let round = 0;
        client.setRequests([
          {
            method: 'PATCH',
            path: `/familjenavet/v1/centres/${centres[mine]}`,
            setupRequest: (request, context) => {
              context.name = `Mätcentral ${mine} gång ${round++}`;
              return {
                ...request,
                headers: { authorization, 'content-type': 'application/merge-patch+json', 'if-match': tags[mine] },
                body: JSON.stringify({ name: context.name }),
              };
            },
            onResponse: (status, body, context, headers) => {
              if (status !== 200) return;
              tags[mine] = headers.etag ?? headers.ETag;
              if (JSON.parse(body).name !== context.name) unchanged++;
            },
          },
        ]);
      },
    };
  },
};

let unchanged = 0;
/** How long each whole page took, in milliseconds. */
const pages = [];
const wanted = await operations[process.argv[2]]();
const done = await autocannon({ ...wanted, connections: Number(CONNECTIONS), duration: Number(SECONDS) });
const failed = done.non2xx + done.errors + done.timeouts + done.mismatches + unchanged;
const times = pages.toSorted((one, other) => one - other);
console.log(
  JSON.stringify(
    operations[process.argv[2]] === page
      ? {
          perSecond: times.length / done.duration,
          median: times[Math.floor(times.length / 2)] ?? 0,
          slowest: times[Math.floor(times.length * 0.99)] ?? 0,
          answered: times.length,
          failed,
        }
      : {
          perSecond: done['2xx'] / done.duration,
          median: done.latency.p50,
          slowest: done.latency.p99,
          answered: done['2xx'],
          failed,
        },
  ),
);

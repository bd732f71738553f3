import type { APIRequestContext } from '@playwright/test';
import type { components } from '../../src/api/openapi.gen';
import { makeAnsweredRound, turnRound } from '../rounds';
import { expect, test } from '../test';

type Schemas = components['schemas'];
type Release = Schemas['SurveyRelease'];
type Result = Schemas['SurveyResult'];
type Response = Schemas['SurveyResponse'];

const api = '/familjenavet/v1';
const signInServer = process.env['OIDC_URL'] ?? 'http://localhost:8180/realms/familjenavet';

/** A system of a county: it has a secret of its own, asks over HTTP, and keeps a copy of what is published. */
class SurveySystem {
  readonly releases = new Map<string, Release>();
  readonly results = new Map<string, Result[]>();
  readonly responses = new Map<string, Response[]>();
  private readonly reached = new Map<string, string>();

  private constructor(
    private readonly request: APIRequestContext,
    private readonly token: string,
  ) {}

  static async signIn(request: APIRequestContext, client: string, secret: string): Promise<SurveySystem> {
    const answer = await request.post(`${signInServer}/protocol/openid-connect/token`, {
      form: {
        grant_type: 'client_credentials',
        client_id: client,
        client_secret: secret,
        scope: 'surveys:read survey-results:read',
      },
    });
    expect(answer.status(), await answer.text()).toBe(200);
    return new SurveySystem(request, ((await answer.json()) as { access_token: string }).access_token);
  }

  async get<Body>(path: string, status = 200): Promise<Body> {
    const answer = await this.request.get(`${api}${path}`, { headers: { Authorization: `Bearer ${this.token}` } });
    expect(answer.status(), await answer.text()).toBe(status);
    return (await answer.json()) as Body;
  }

  /** Reads on where it stopped, to the end; gives how many things came. `between` happens after the first page. */
  async pull(between: () => Promise<unknown> = async () => undefined): Promise<number> {
    let came = 0;
    let isFirst = true;
    const meanwhile = async () => {
      if (isFirst) await between();
      isFirst = false;
    };
    came += await this.follow<Release>('/survey-releases', (one) => this.take(one), meanwhile);
    came += await this.follow<Result>('/survey-results', (one) => keep(this.results, one), meanwhile);
    came += await this.follow<Response>('/survey-responses', (one) => keep(this.responses, one), meanwhile);
    return came;
  }

  private async follow<Thing>(list: string, take: (thing: Thing) => void, between: () => Promise<void>) {
    let came = 0;
    for (;;) {
      const since = this.reached.get(list) ?? '0';
      const page = await this.get<{ items: Thing[]; next: string }>(`${list}?limit=50&since=${since}`);
      page.items.forEach(take);
      came += page.items.length;
      this.reached.set(list, page.next);
      await between();
      if (page.items.length < 50) return came;
    }
  }

  /** What was replaced is dropped, with all that was read of it. */
  private take(release: Release): void {
    if (release.status === 'CURRENT') {
      this.releases.set(release.id, release);
      return;
    }
    for (const copy of [this.releases, this.results, this.responses]) copy.delete(release.id);
  }
}

function keep<Thing extends { release: string }>(copy: Map<string, Thing[]>, thing: Thing): void {
  copy.set(thing.release, [...(copy.get(thing.release) ?? []), thing]);
}

/**
 * The county survey system's day: it pulls everything from the beginning, then only what is new; a round closes while it
 * pulls and another is withdrawn, and it ends with exactly what is published, each thing once. Another county's gets its own.
 */
test('the county survey system ends with exactly what is published, each once', async ({ as, request }) => {
  test.setTimeout(240_000);
  const cilla = await as('cilla');
  const { id: five } = await makeAnsweredRound(cilla, [5, 5, 4, 3, 4]);
  const { id: four } = await makeAnsweredRound(cilla, [5, 4, 4, 2]);
  await turnRound(cilla, five, 'closure');
  const system = await SurveySystem.signIn(request, 'county-survey-system', 'demo-survey-secret');
  expect((await system.get<{ items: unknown[] }>('/survey-versions?since=0&limit=100')).items.length).toBeGreaterThan(
    0,
  );
  expect((await system.get<{ items: unknown[] }>('/survey-rounds?since=0&limit=100')).items.length).toBeGreaterThan(0);

  const releaseOf = (round: string) => [...system.releases.values()].find((one) => one.round === round);
  /** What is published is told of within a second or two. */
  const pullUntil = (isThere: () => unknown) =>
    expect.poll(async () => (await system.pull()) === 0 && Boolean(isThere()), { timeout: 20_000 }).toBe(true);
  expect(await system.pull()).toBeGreaterThan(0);
  await pullUntil(() => releaseOf(five));
  expect(await system.pull()).toBe(0);
  await system.pull(() => turnRound(cilla, four, 'closure'));
  await pullUntil(() => releaseOf(four));
  const [shown, hidden] = [releaseOf(five), releaseOf(four)];

  const secureOf = (release: Release | undefined) =>
    system.results
      .get(release?.id ?? '')
      ?.find((one) => one.question === 'more-secure' && one.gender === 'ALL' && one.firstChild === null);
  expect(secureOf(shown)).toMatchObject({ status: 'OK', answers: 5, favourable: { count: 4, share: 0.8 } });
  expect(secureOf(hidden)).toMatchObject({ status: 'SUPPRESSED', statusMark: '..', answers: null, favourable: null });
  expect(JSON.stringify(system.results.get(hidden?.id ?? ''))).not.toContain('"status":"OK"');
  expect(system.responses.get(hidden?.id ?? '')).toBeUndefined();

  await turnRound(cilla, five, 'withdrawal');
  await pullUntil(() => shown && !system.releases.has(shown.id));
  expect(secureOf(shown)).toBeUndefined();

  for (const [id, results] of system.results) {
    const numbers = results.map((one) => [one.question, one.place.path, one.gender, one.firstChild].join());
    expect(new Set(numbers).size, id).toBe(numbers.length);
    expect(system.releases.has(id)).toBe(true);
  }

  const others = await SurveySystem.signIn(request, 'orebro-survey-system', 'demo-orebro-secret');
  await others.pull();
  expect([...others.releases.values()].every(({ regionCode }) => regionCode === '18')).toBe(true);
  await others.get(`/survey-releases/${hidden?.id}`, 404);
  const taken = await system.get<{ next: string }>('/survey-releases?since=0&limit=1');
  await others.get(`/survey-releases?since=${encodeURIComponent(taken.next)}`, 400);
});

import type { APIRequestContext } from '@playwright/test';
import type { components } from '../src/api/openapi.gen';
import { expect } from './test';

type Schemas = components['schemas'];
type Release = Schemas['SurveyRelease'];
type Result = Schemas['SurveyResult'];
type Response = Schemas['SurveyResponse'];

const api = '/familjenavet/v1';
const signInServer = process.env['OIDC_URL'] ?? 'http://localhost:8180/realms/familjenavet';

/** A system of a county: it has a secret of its own, asks over HTTP, and keeps a copy of what is published. */
export class SurveySystem {
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

import type { components } from '../../src/api/openapi.gen';
import { makeAnsweredRound, turnRound } from '../rounds';
import { SurveySystem } from '../surveySystem';
import { expect, test } from '../test';

type Release = components['schemas']['SurveyRelease'];

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

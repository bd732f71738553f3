import type { Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  answerBy,
  addressOf,
  bringOtherParent,
  chooseZip,
  closeRound,
  holdSession,
  latestTask,
  openCentre,
  openRound,
  planAndOpenGroup,
  publishModel,
  runJob,
  signUpFor,
} from '../deeds';
import { groupNamed } from '../groups';
import { surveyLinkFor } from '../mailbox';
import { rounded, type Told } from '../reckoning';
import { SurveySystem } from '../surveySystem';
import { expect } from '../test';
import { afterTermOf, letPassUntil, test } from '../time';
import {
  centres,
  five,
  four,
  late,
  offersBasePackage,
  parentsOverTheTerm,
  staffInTheCounty,
  tranas,
  vetlanda,
} from './twoCentres';

/**
 * The main job from nothing: an empty database and the grants in the realm. A region takes its programme in and opens two
 * centres; five parents come to a group at one of them and four at the other; they and the staff answer; and what is told of
 * the county, its municipalities and its centres is what can be reckoned by hand. The chapters follow on each other.
 */
test.describe.configure({ mode: 'serial', timeout: 240_000 });
test.use({ actionTimeout: 15_000 });

const scale = ['Stämmer inte alls', 'Stämmer ganska dåligt', 'Stämmer delvis', 'Stämmer ganska bra', 'Stämmer helt'];
const wordsFor = (answer: number) => scale[answer - 1] ?? '';
const parentsSurvey = 'Föräldrar efter gruppen';
const staffSurvey = 'Personalen om att leda grupp';
/** Addresses of what came to be in the county. */
const visited: string[] = [];

/** The base package as it lies in the product, packed as a region takes it in. */
function shippedProgramme(): Buffer {
  const folder = '../backend/api/src/main/resources/demo/programme-06';
  const files = readdirSync(join(folder, 'files')).map((name) => `files/${name}`);
  const zip = join(mkdtempSync(join(tmpdir(), 'programme-')), 'programme.zip');
  const jar = join(execFileSync('../bin/jdk', { encoding: 'utf8' }).trim(), 'bin', 'jar');
  const content = ['programme.json', ...files].flatMap((name) => ['-C', folder, name]);
  execFileSync(jar, ['--create', '--no-manifest', '--file', zip, ...content]);
  return readFileSync(zip);
}

test('the region takes its programme in and publishes it, and two surveys', async ({ as }) => {
  const [regina, cilla] = [await as('regina'), await as('cilla')];
  await regina.goto('/');
  await expect(regina.getByText('0 öppna centraler i 0 kommuner.')).toBeVisible();
  await cilla.goto('/');
  await expect(cilla.getByRole('heading', { name: 'Du har ingen plats än' })).toBeVisible();

  await regina.goto('/programme/exchange');
  await chooseZip(regina, 'grundpaketet.zip', shippedProgramme());
  await regina.getByRole('button', { name: 'Pröva' }).click();
  await expect(latestTask(regina).getByText('10 vägledningar')).toBeVisible({ timeout: 30_000 });
  await regina.getByRole('button', { name: 'Läs in som utkast' }).click();
  await expect(latestTask(regina).getByRole('heading', { name: /är inläst som utkast/ })).toBeVisible({
    timeout: 30_000,
  });
  await regina.goto('/programme/versions');
  await regina.getByRole('button', { name: 'Publicera' }).click();
  await regina.getByRole('button', { name: 'Publicera nu' }).click();
  await expect(regina.getByText(/ är publicerad\.$/)).toBeVisible();
  for (const survey of [parentsSurvey, staffSurvey]) await publishModel(regina, survey);
});

test('two centres open, and those who work there have a place', async ({ as }) => {
  const regina = await as('regina');
  for (const centre of centres) {
    await openCentre(regina, centre);
    visited.push(regina.url());
  }
  for (const { staff, path, name } of centres) {
    for (const person of staff) {
      const page = await as(person);
      await page.goto(`/?place=${path}`);
      await expect(page.getByRole('banner')).toContainText(name);
    }
  }
  const cilla = await as('cilla');
  await cilla.goto('/staff/new');
  await cilla.getByLabel('Namn').fill('Mona Morén');
  await cilla.getByLabel('E-post i arbetet').fill('mona@demo.example');
  await cilla.getByLabel('Yrke').selectOption('Barnmorska');
  await cilla.getByRole('button', { name: 'Lägg till' }).click();
  await expect(cilla.getByText('Mona Morén är tillagd och syns som planerad.')).toBeVisible();
});

test('each centre plans a group and opens it for sign-up', async ({ as }) => {
  for (const { coordinator, group } of centres) {
    const page = await as(coordinator);
    await planAndOpenGroup(page, group);
    visited.push(page.url());
  }
});

test('five parents get a place in one group, four in the other, and a family waits', async ({ as, page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const { group, municipality, families, parentsSay } of centres) {
    expect(families.flat()).toHaveLength(parentsSay.length);
    for (const [first, other] of families) {
      if (!first) continue;
      const told = await signUpFor(page, { group: group.name, municipality }, first);
      await expect(told).toHaveText('Ni har plats i gruppen');
      if (other) await bringOtherParent(page, first, other);
    }
  }
  const told = await signUpFor(page, { group: tranas.group.name, municipality: tranas.municipality }, late);
  await expect(told).toHaveText('Ni står på plats 1 på väntelistan');

  const desk = await as(tranas.coordinator);
  await desk.goto(`/groups/${(await groupNamed(desk, tranas.group.name)).id}`);
  await expect(desk.getByText('3 av 3 platser, 1 väntar')).toBeVisible();
});

test('all are there at the first session', async ({ as, request }) => {
  const days: (string | null | undefined)[] = [];
  for (const { coordinator, group } of centres) {
    days.push((await groupNamed(await as(coordinator), group.name)).sessions[0]?.day);
  }
  const [day] = days;
  expect(days).toEqual([day, day]);
  await letPassUntil(request, day ?? '');
  for (const { coordinator, group, parentsSay } of centres) {
    const { id, sessions } = await groupNamed(await as(coordinator), group.name);
    const session = sessions[0]?.id ?? '';
    await holdSession(await as(group.ledBy), { id, session, parents: parentsSay.length });
  }
});

test('everyone answers, and the rounds are closed', async ({ as, browser }) => {
  for (const { coordinator, group, families, parentsSay } of centres) {
    const [desk, root] = [await as(coordinator), await as('root')];
    await desk.goto(`/groups/${(await groupNamed(desk, group.name)).id}`);
    await desk.getByRole('link', { name: 'Planera en enkätomgång' }).click();
    await openRound(desk, parentsSurvey, `Föräldrarna, ${group.name}`);
    visited.push(desk.url());
    await runJob(root, 'Sköta enkätomgångarna');
    for (const [at, parent] of families.flat().entries()) {
      await answerBy(browser, await surveyLinkFor(desk, addressOf(parent)), wordsFor(parentsSay[at] ?? 0));
    }
    await desk.reload();
    await closeRound(desk);
  }
});

test('the staff answer by the code of their centre', async ({ as, browser }) => {
  const regina = await as('regina');
  await regina.goto('/surveys/rounds/new');
  await openRound(regina, staffSurvey, 'Personalen i länet');
  visited.push(regina.url());
  for (const { name, staffSay } of centres) {
    await regina.getByLabel('Vilken central').selectOption({ label: name });
    const address = await regina.getByLabel('Adressen dit koden leder').inputValue();
    for (const answer of staffSay) await answerBy(browser, address, wordsFor(answer));
  }
  await regina.reload();
  await closeRound(regina);
});

/** Of all who answered a question, as the county's own system has it: of rounds, or of a period. */
function toldOf(system: SurveySystem, question: string, isPeriod: boolean): Told {
  const results = [...system.results.values()]
    .flat()
    .filter((one) => one.question === question && one.gender === 'ALL' && one.firstChild === null)
    .filter(({ period }) => (period !== null) === isPeriod);
  return Object.fromEntries(
    results.map(({ place, answers, favourable, statusMark }) => [
      place.path,
      answers && favourable ? rounded({ ...favourable, favourable: favourable.count, of: answers }) : statusMark,
    ]),
  ) as Told;
}

test('the county is told of five and not of four, when the round is closed and when the term is over', async ({
  as,
  request,
}) => {
  const { sessions } = await groupNamed(await as('cilla'), vetlanda.group.name);
  await letPassUntil(request, afterTermOf(sessions[0]?.day ?? ''));
  await runJob(await as('root'), 'Räkna ihop terminer och år');
  const system = await SurveySystem.signIn(request, 'county-survey-system', 'demo-survey-secret');
  const isWhole = () => [...system.releases.values()].some(({ period }) => period !== null);
  await expect.poll(async () => (await system.pull()) === 0 && isWhole(), { timeout: 20_000 }).toBe(true);

  expect(five).toMatchObject({ favourable: 4, of: 5, share: 0.8 });
  expect(four.of).toBe(4);
  expect(toldOf(system, 'more-secure', false)).toEqual({ [vetlanda.path]: rounded(five), [tranas.path]: '..' });
  expect(toldOf(system, 'more-secure', true)).toEqual(parentsOverTheTerm);
  expect(toldOf(system, 'confident-in-leading', false)).toEqual(staffInTheCounty);

  const [cilla, tranan] = [await as('cilla'), await as('tranan')];
  for (const [page, words] of [
    [cilla, '4 av 5 instämmer, 80 %.'],
    [tranan, 'Dolt, så att ingen kan pekas ut.'],
  ] as const) {
    await page.goto('/surveys/results');
    await page.getByRole('link', { name: /^Föräldrarna, / }).click();
    const secure = page.getByRole('region', { name: 'Gruppen har gjort mig tryggare i mitt föräldraskap.' });
    await expect(secure).toContainText(words);
    visited.push(page.url());
  }
});

test('whoever works in another county finds nothing of it', async ({ as }) => {
  const karin = await as('karin');
  expect(visited.length).toBeGreaterThan(0);
  for (const address of visited) {
    await karin.goto(address);
    await expect(karin.getByRole('heading', { name: 'Sidan finns inte' })).toBeVisible();
  }
});

interface Value {
  place: { path: string };
  statusMark: string;
  numerator: number | null;
  denominator: number | null;
  share: number | null;
  ciLow: number | null;
  ciHigh: number | null;
}

/** What is told of a target at each place that the person of this page may see, over the latest month, term or round. */
async function targetAt(page: Page, indicator: string, periodKind: 'MONTH' | 'TERM' | 'ROUND'): Promise<Told> {
  const params = { indicator, periodKind, gender: 'ALL', breakdown: 'NONE', latest: true, limit: 100 };
  const answer = await page.request.get('/familjenavet/v1/indicator-values', { params });
  expect(answer.status(), await answer.text()).toBe(200);
  const { items } = (await answer.json()) as { items: Value[] };
  const toldOfOne = ({ numerator, denominator, share, ciLow, ciHigh, statusMark }: Value) =>
    share === null || numerator === null || denominator === null
      ? statusMark
      : rounded({ favourable: numerator, of: denominator, share, ciLow, ciHigh });
  return Object.fromEntries(items.map((value) => [value.place.path, toldOfOne(value)])) as Told;
}

test('the three targets for county, municipalities and centres are what is reckoned by hand', async ({
  as,
  request,
}) => {
  const regina = await as('regina');
  const { sessions } = await groupNamed(regina, vetlanda.group.name);
  await letPassUntil(request, afterTermOf(sessions[0]?.day ?? ''));
  const offering = () => targetAt(regina, 'offers-base-package', 'MONTH');
  await expect.poll(offering, { timeout: 60_000 }).toEqual(offersBasePackage);
  expect(await targetAt(regina, 'parents-more-secure', 'TERM')).toEqual(parentsOverTheTerm);
  expect(await targetAt(regina, 'staff-confident', 'ROUND')).toEqual(staffInTheCounty);
  expect(await targetAt(await as('orvar'), 'offers-base-package', 'MONTH')).toEqual({});

  await regina.goto('/');
  for (const [target, words] of [
    ['Erbjuder hela grundpaketet', '1 av 2'],
    ['Tryggare i föräldraskapet', '..'],
    ['Trygga med att leda', '4 av 5'],
  ] as const) {
    await expect(regina.getByRole('region', { name: target })).toContainText(words);
  }
});

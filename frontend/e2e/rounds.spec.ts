import type { Locator, Page } from '@playwright/test';
import { answerToTheLast } from './deeds';
import { freshName } from './drafts';
import { surveyLinkFor } from './mailbox';
import { makeAttendedGroup, makeRound, roundNow, runRounds } from './rounds';
import { staffMember } from './groups';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './test';

async function openRound(page: Page, id: string): Promise<void> {
  await page.goto(`/surveys/rounds/${id}`);
  await expect(page.getByRole('heading', { name: 'Så går det' })).toBeVisible();
}

function figure(page: Page, term: string): Locator {
  return page
    .locator('.round-figures > div')
    .filter({ has: page.getByText(term, { exact: true }) })
    .locator('dd');
}

test('a round is planned for a group, shown as a code, answered once over a broken net, and closed', async ({
  as,
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const cilla = await as('cilla');
  const group = await makeAttendedGroup(cilla, 2);
  const name = freshName('Kodomgång');
  await cilla.goto(`/groups/${group.id}`);
  await cilla.getByRole('link', { name: 'Planera en enkätomgång' }).click();
  await cilla.getByRole('button', { name: 'Spara omgången' }).click();
  await expect(cilla.getByRole('link', { name: 'Välj en enkät.' })).toBeVisible();
  await cilla.getByLabel('Vilken enkät').selectOption({ label: 'Föräldrar efter gruppen' });
  await expect(cilla.getByRole('combobox', { name: 'Grupp', exact: true })).toHaveValue(group.id);
  await expect(cilla.getByText('Bara en central kan svara i sitt eget namn.')).toBeVisible();
  await cilla.locator('.pick', { hasText: 'Med QR-kod' }).click();
  await cilla.getByLabel('Namn på omgången').fill(name);
  await expectAccessible(cilla);
  await cilla.getByRole('button', { name: 'Spara omgången' }).dblclick();
  await expect(cilla.getByRole('heading', { name, level: 1 })).toBeVisible();
  await expect(figure(cilla, 'Kom minst en gång')).toHaveText('2');
  await expect(figure(cilla, 'Har svarat')).toHaveText('0');
  await expectAccessible(cilla);

  const poster = await cilla.request.get(
    (await cilla.getByRole('link', { name: 'Affisch att skriva ut' }).getAttribute('href')) ?? '',
  );
  expect(poster.headers()['content-type']).toContain('application/pdf');

  await cilla.getByRole('link', { name: 'Visa QR-koden' }).click();
  const picture = cilla.getByRole('img', { name: /^QR-kod till enkäten, / });
  await expect(picture).toBeVisible();
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(100);
  const address = await cilla.getByLabel('Adressen dit koden leder').inputValue();

  const context = await browser.newContext({ locale: 'sv-SE', ...(baseURL && { baseURL }) });
  const parent = await context.newPage();
  await parent.goto(address.replace(/^https?:\/\/[^/]+/, ''));
  const send = await answerToTheLast(parent);
  await expectBackToKeepAnswers(parent);
  await context.route('**/public/answers', (route) => route.abort());
  await send.click();
  await expect(parent.getByRole('heading', { name: 'Dina svar väntar på nätet' })).toBeVisible();
  await context.unroute('**/public/answers');
  await parent.getByRole('button', { name: 'Försök nu' }).or(parent.locator('.done .btn.primary')).first().click();
  await expect(parent.getByRole('heading', { name: 'Dina svar är sparade' })).toBeVisible();
  await context.close();

  const roundId = /rounds\/([\w-]+)\/code/.exec(cilla.url())?.[1] ?? '';
  expect((await roundNow(cilla, roundId)).figures.answered).toBe(1);
  await openRound(cilla, roundId);
  await expect(figure(cilla, 'Har svarat')).toHaveText('1');
  await expect(figure(cilla, 'Svarsfrekvens')).toContainText('50 %');
  await cilla.getByRole('button', { name: 'Stäng nu' }).click();
  await expect(cilla.getByText(/det går inte att öppna igen/)).toBeVisible();
  await cilla.getByRole('dialog').getByRole('button', { name: 'Stäng nu' }).click();
  await expect(cilla.getByText('Stängd', { exact: true })).toBeVisible();
  await expect(cilla.getByRole('link', { name: 'Visa QR-koden' })).toBeHidden();
  await cilla.goto('/surveys/rounds?status=CLOSED');
  await expect(cilla.getByRole('row', { name: new RegExp(name) })).toContainText('Stängd');
});

/** From the last question: the browser's Back leads to the one before, and to the first, and nothing is forgotten. */
async function expectBackToKeepAnswers(parent: Page): Promise<void> {
  const step = parent.locator('.step').first();
  const words = (await step.textContent()) ?? '';
  await parent.goBack();
  await expect(step).not.toHaveText(words);
  await parent.getByRole('button', { name: 'Förra frågan' }).click();
  await parent.goForward();
  await parent.goForward();
  await expect(step).toHaveText(words);
  await parent.evaluate(() => history.go(-(history.state.behind - 1)));
  await expect(step).toHaveText(/^Fråga 1 av/);
  await expect(parent.getByRole('radio', { checked: true })).toHaveCount(1);
  await parent.evaluate((last) => history.go(last - 1), Number(/\d+/.exec(words)?.[0]));
  await expect(step).toHaveText(words);
}

test('tickets arrive by mail, each answers once, and the silent ones are reminded by nobody’s name', async ({
  as,
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const [cilla, root] = [await as('cilla'), await as('root')];
  const group = await makeAttendedGroup(cilla, 2);
  const round = await makeRound(cilla, { channel: 'TICKETS', group: group.id, remindAfterDays: 7 });
  await runRounds(root);
  const link = await surveyLinkFor(cilla, `${group.familyNames[0]?.toLowerCase()}@familj.example`);
  for (const isFirst of [true, false]) {
    const context = await browser.newContext({ locale: 'sv-SE', ...(baseURL && { baseURL }) });
    const parent = await context.newPage();
    await parent.goto(link.replace(/^https?:\/\/[^/]+/, ''));
    await (await answerToTheLast(parent)).click();
    await expect(
      parent.getByRole('heading', { name: isFirst ? 'Dina svar är sparade' : 'Länken är redan använd' }),
    ).toBeVisible();
    await context.close();
  }
  await openRound(cilla, round.id);
  await expect(figure(cilla, 'Fick en egen länk')).toHaveText('2');
  await expect(figure(cilla, 'Har svarat')).toHaveText('1');
  await cilla.getByRole('button', { name: 'Påminn dem som inte svarat' }).click();
  await expect(cilla.getByText('Bara de som inte svarat får påminnelsen; ingen ser vilka.')).toBeVisible();
  await expectAccessible(cilla);
  await cilla.getByRole('dialog').getByRole('button', { name: 'Påminn dem som inte svarat' }).click();
  await expect(cilla.getByText('Påminnelserna är på väg.')).toBeVisible();
});

test('papers are written in one after the other, by key alone', async ({ as }) => {
  const cilla = await as('cilla', { viewport: { width: 320, height: 800 } });
  const group = await makeAttendedGroup(cilla, 1);
  const round = await makeRound(cilla, { channel: 'PAPER', group: group.id });
  await cilla.goto(`/surveys/rounds/${round.id}/answers`);
  await expect(cilla.getByRole('heading', { name: 'Papper 1' })).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await cilla.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expectNoSidewaysScroll(cilla);
    await expectAccessible(cilla);
  }
  await cilla.getByRole('radio', { name: 'Stämmer helt' }).first().focus();
  await cilla.keyboard.press('Space');
  await cilla.getByRole('checkbox').first().focus();
  await cilla.keyboard.press('Space');
  await cilla.getByRole('button', { name: 'Spara och ta nästa' }).focus();
  await cilla.keyboard.press('Enter');
  await expect(cilla.getByRole('heading', { name: 'Papper 2' })).toBeFocused();
  await expect(cilla.getByText('Pappret är inskrivet. Här är nästa.')).toBeVisible();
  await expect(cilla.getByRole('radio', { checked: true })).toHaveCount(0);
  expect((await roundNow(cilla, round.id)).figures.answered).toBe(1);
});

test('the leader has the code on the screen within two taps, also in the dark', async ({ as }) => {
  const cilla = await as('cilla');
  const leaders = [await staffMember(cilla, 'Gustav Gruppman')];
  const group = await makeAttendedGroup(cilla, 1, { leaders });
  const round = await makeRound(cilla, { group: group.id });
  const gustav = await as('gustav', { viewport: { width: 320, height: 700 }, colorScheme: 'dark' });
  await gustav.goto('/');
  await gustav.getByRole('link', { name: `Visa QR-koden ${round.name}` }).click();
  await expect(gustav.getByRole('img', { name: /^QR-kod till enkäten, / })).toBeVisible();
  await expectNoSidewaysScroll(gustav);
  await expectAccessible(gustav);
  await gustav.goto(`/groups/${group.id}/sessions/${group.sessions[0]?.id}`);
  await gustav.getByRole('link', { name: 'Visa enkätens QR-kod' }).click();
  await expect(gustav.getByRole('img', { name: /^QR-kod till enkäten, / })).toBeVisible();
});

test('a rule is a sentence that can rest', async ({ as }) => {
  const cilla = await as('cilla');
  await cilla.goto('/surveys/rounds/rules');
  await cilla.getByRole('button', { name: 'Ny regel' }).first().click();
  const dialog = cilla.getByRole('dialog');
  await dialog.getByLabel('Vilken enkät').selectOption({ label: 'Föräldrar efter gruppen' });
  const sentence = 'Två dagar efter en grupps sista träff, öppen i 14 dagar, med mejl, påminnelse efter 7 dagar.';
  await expect(dialog.getByText(sentence)).toBeVisible();
  await expectAccessible(cilla);
  await dialog.getByRole('button', { name: 'Spara regeln' }).click();
  const row = cilla.getByRole('listitem').filter({ hasText: sentence }).last();
  await row.getByRole('button', { name: /^Låt vila/ }).click();
  await expect(row.getByText('Vilar')).toBeVisible();
  await expectAccessible(cilla);
  await row.getByRole('button', { name: /^Radera för gott/ }).click();
  await cilla.getByRole('dialog').getByRole('button', { name: 'Radera för gott' }).click();
  await expect(cilla.getByText('Regeln är raderad.')).toBeVisible();
});

test('the region sees the rounds of its county; a stranger finds nothing', async ({ as }) => {
  const [cilla, regina, jens] = [await as('cilla'), await as('regina'), await as('jens')];
  const round = await makeRound(cilla, {});
  await regina.goto('/surveys/rounds');
  await regina.getByRole('button', { name: 'Öppen', exact: true }).click();
  await expect(regina.getByRole('link', { name: round.name })).toBeVisible();
  await expectAccessible(regina);
  await regina.setViewportSize({ width: 320, height: 700 });
  await expectNoSidewaysScroll(regina);
  await jens.goto(`/surveys/rounds/${round.id}`);
  await expect(jens.getByRole('heading', { name: 'Sidan finns inte' })).toBeVisible();
  await jens.goto(`/surveys/rounds/${round.id}/code`);
  await expect(jens.getByRole('heading', { name: 'Sidan finns inte' })).toBeVisible();
});

import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { addDays } from '../src/lib/calendar';
import { today } from '../src/lib/dates';
import { freshFamilyName, makeFamily } from './families';
import { typeDay } from './groups';
import { readingsOf } from './pdf';
import { lookUp, openFamily, reason, tryOut, writeDecision } from './privacy';
import { expect, test } from './test';

function section(page: Page, name: string): Locator {
  return page.getByRole('region', { name, exact: true });
}

/** The bytes of what a button gives. */
async function taken(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await waiting;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test('paula looks a family up with a reason, and no address says whom she seeks', async ({ as }) => {
  const familyName = freshFamilyName();
  await makeFamily(await as('cilla'), familyName);
  const page = await as('paula');
  await page.goto('/');
  await page.getByRole('region', { name: 'Integritet' }).getByRole('link', { name: 'Slå upp en familj' }).click();
  await page.getByRole('button', { name: 'Slå upp', exact: true }).click();
  await expect(page.getByRole('group', { name: '3 saker att rätta till' })).toBeFocused();

  await lookUp(page, `Alva ${familyName}`, `Alva ${familyName} har ringt.`);
  await expect(page.getByText('Skriv skälet utan det du söker på.').first()).toBeVisible();
  await page.getByLabel('Skälet med egna ord').fill(reason);
  await page.getByRole('button', { name: 'Slå upp', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'En familj hittades' })).toBeVisible();
  await page.getByRole('link', { name: /^Öppna/ }).click();

  await expect(page.getByRole('heading', { name: `Alva ${familyName}`, level: 1 })).toBeVisible();
  expect(page.url()).not.toContain(familyName);
  expect(await page.title()).not.toContain(familyName);
  const log = section(page, 'Vem har läst eller ändrat');
  await expect(log.getByRole('row', { name: /Paula.*Slagning/ }).first()).toBeVisible();
  await expect(log.getByRole('row', { name: /Samordnare/ }).first()).toBeVisible();
});

test('a8_paula_hands_a_family_its_extract_to_read_and_as_data', async ({ as }) => {
  const familyName = freshFamilyName();
  await makeFamily(await as('cilla'), familyName, { wishes: 'Nära bussen' });
  const page = await as('paula');
  await openFamily(page, `Alva ${familyName}`);
  const paper = await taken(page, 'Ladda ner utdraget (PDF)');
  expect(paper.name).toBe('registerutdrag.pdf');
  expect(paper.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  const readings = readingsOf(paper.bytes);
  for (const words of [familyName, 'Nära bussen', 'Vetlanda']) {
    expect(
      readings.some((reading) => reading.includes(words)),
      words,
    ).toBe(true);
  }

  const data = await taken(page, 'Ladda ner som datafil (JSON)');
  const extract = JSON.parse(data.bytes.toString()) as {
    parents: { contact: { familyName: string; wishes: string } }[];
    log: { operation: string }[];
  };
  expect(extract.parents.map(({ contact }) => [contact.familyName, contact.wishes])).toEqual([
    [familyName, 'Nära bussen'],
  ]);
  expect(extract.log.map(({ operation }) => operation)).toContain('getRegisterExtractPaper');
  await expect(
    section(page, 'Vem har läst eller ändrat')
      .getByText(/registerutdrag/)
      .first(),
  ).toBeVisible();
});

test('a8_paula_puts_right_what_is_wrong_and_the_log_says_which_field_it_was', async ({ as }) => {
  const familyName = freshFamilyName();
  await makeFamily(await as('cilla'), familyName);
  const page = await as('paula');
  await openFamily(page, `Alva ${familyName}`);
  await page.getByRole('link', { name: 'Rätta Alva' }).click();
  await page.getByLabel('Förnamn').fill('Alvar');
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByRole('heading', { name: `Alvar ${familyName}`, level: 1 })).toBeVisible();
  const entry = section(page, 'Vem har läst eller ändrat')
    .getByRole('row', { name: /Ändrade/ })
    .first();
  await expect(entry).toContainText('förnamn');
  await expect(entry).not.toContainText('Alvar');
});

test('a hold keeps a family from being erased until it is lifted, and then it goes', async ({ as }) => {
  const familyName = freshFamilyName();
  await makeFamily(await as('cilla'), familyName);
  const page = await as('paula');
  await openFamily(page, `Alva ${familyName}`);
  await page.getByRole('button', { name: 'Lägg en spärr' }).click();
  await page.getByLabel('Varför måste uppgifterna vara kvar?').selectOption({ label: 'Tillsyn' });
  await page.getByLabel('Ärendets nummer').fill('IMY 2026/1234');
  await page.getByRole('button', { name: 'Lägg spärren' }).click();
  await expect(section(page, 'Spärrar mot radering').getByText('Gäller', { exact: true })).toBeVisible();
  await expect(page.getByText('Spärrad mot radering').first()).toBeVisible();

  await page.getByRole('button', { name: 'Besluta om radering' }).click();
  await expect(page.getByRole('radio', { name: 'Säg nej, behåll uppgifterna' })).toBeChecked();
  await page.getByRole('button', { name: 'Avbryt' }).click();
  await page.getByRole('button', { name: 'Häv spärren Tillsyn' }).click();
  await expect(page.getByText('Spärren är hävd.')).toBeVisible();
  await expect(page.getByText('Spärrad mot radering')).toHaveCount(0);

  await page.getByRole('button', { name: 'Besluta om radering' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('heading', { name: 'Det här försvinner' })).toBeVisible();
  await dialog.getByLabel('Grund').selectOption({ label: 'Föräldern invänder mot att uppgifterna används' });
  await dialog.getByRole('button', { name: 'Radera för gott' }).click();
  await expect(dialog.getByRole('group', { name: 'En sak att rätta till' })).toBeFocused();
  await dialog.getByText('Jag vet att uppgifterna försvinner').click();
  await dialog.getByRole('button', { name: 'Radera för gott' }).click();
  await expect(page.getByRole('heading', { name: 'Familj med raderade uppgifter', level: 1 })).toBeVisible();
  await expect(page.getByText(familyName)).toHaveCount(0);
  await expect(section(page, 'Radering').getByText('Raderat', { exact: true })).toBeVisible();
  await lookUp(page, `Alva ${familyName}`);
  await expect(page.getByRole('heading', { name: 'Ingen familj hittades' })).toBeVisible();
});

test('a5_protected_data_stand_on_no_screen_before_they_are_asked_for', async ({ as }) => {
  const familyName = freshFamilyName();
  await makeFamily(await as('cilla'), familyName, { protectedIdentity: true });
  const page = await as('paula');
  await openFamily(page, `Alva ${familyName}`);
  await expect(page.getByRole('heading', { name: 'Familj med skyddade uppgifter', level: 1 })).toBeVisible();
  await expect(page.getByText(familyName)).toHaveCount(0);
  await expect(page.getByRole('radio', { name: 'Hela familjen' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Visa uppgifterna' }).click();
  await expect(page.getByText(`Alva ${familyName}`)).toBeVisible();
  await expect(
    section(page, 'Vem har läst eller ändrat').getByText('Skyddade uppgifter i Integritet').first(),
  ).toBeVisible();
});

test('a9_who_does_not_answer_for_a_family_finds_nobody', async ({ as }) => {
  const familyName = freshFamilyName();
  const { id } = await makeFamily(await as('cilla'), familyName);
  const petra = await as('petra');
  await lookUp(petra, `Alva ${familyName}`);
  await expect(petra.getByRole('heading', { name: 'Ingen familj hittades' })).toBeVisible();
  for (const page of [petra, await as('adam')]) {
    await page.goto(`/privacy/families/${id}`);
    await expect(page.getByRole('heading', { name: 'Sidan finns inte', level: 1 })).toBeVisible();
    await expect(page.getByText(familyName)).toHaveCount(0);
  }
});

test('a family that was not looked up is shut, and the way to it is told', async ({ as }) => {
  const familyName = freshFamilyName();
  const { id } = await makeFamily(await as('cilla'), familyName);
  const page = await as('paula');
  await page.goto(`/privacy/families/${id}`);
  await expect(page.getByText('Familjens uppgifter är stängda för dig.')).toBeVisible();
  await expect(page.getByText(familyName)).toHaveCount(0);
  await page.getByRole('link', { name: 'Slå upp en familj' }).click();
  await expect(page.getByRole('textbox', { name: 'Familjens nummer' })).toHaveValue(id);
});

test('adam sees what petra has sought and why, and can do nothing of it', async ({ as }) => {
  const explanation = `Begäran nummer ${Date.now()}.`;
  await lookUp(await as('petra'), 'Ingen Alls', explanation);
  const page = await as('adam');
  await page.goto('/');
  await page.getByRole('link', { name: 'Se registren' }).click();
  const row = page.getByRole('row', { name: new RegExp(explanation) });
  await expect(row).toContainText('Petra');
  await expect(row).toContainText('Ingen');
  await page.goto('/privacy');
  await expect(page.getByRole('heading', { name: 'Du granskar' })).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await page.goto('/privacy/retention');
  await expect(section(page, 'Gallringsbeslut').getByRole('listitem').first()).toBeVisible();
  await expect(page.getByRole('button', { name: /prov|Skriv in|Avsluta/ })).toHaveCount(0);
});

test('whoever has nothing to do with privacy finds neither the page in the menu nor what it tells', async ({ as }) => {
  const page = await as('cilla');
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Grupper' }).first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Integritet' })).toHaveCount(0);
  const answer = await page.request.get('/familjenavet/v1/family-lookups');
  expect(answer.status()).toBe(403);
});

test('a7_no_decision_in_force_no_run', async ({ as }) => {
  const page = await as('paula');
  const reference = `KS ${Date.now()}`;
  const decision = await writeDecision(page, reference, addDays(today(), 1));
  await expect(decision).toContainText('Gäller inte idag');
  const attempt = decision.getByRole('button', { name: /^Gör ett prov/ });
  await expect(attempt).toHaveAttribute('aria-disabled', 'true');
  await expect(attempt).toHaveAccessibleDescription(/Ingenting gallras utan ett beslut som gäller/);
  const listed = await page.request.get('/familjenavet/v1/retention-decisions?controller=0685');
  const { items } = (await listed.json()) as { items: { id: string; reference: string }[] };
  const answer = await page.request.post('/familjenavet/v1/retention-runs', {
    headers: { 'X-Familjenavet': '1' },
    data: { decision: items.find((one) => one.reference === reference)?.id },
  });
  expect(answer.status()).toBe(422);
  expect(await answer.json()).toMatchObject({ code: 'decision-not-in-force' });
});

test('a7_a_dry_run_tells_what_would_go_the_run_takes_just_that_and_the_register_bears_it', async ({ as }) => {
  test.setTimeout(180_000);
  const page = await as('paula');
  const reference = `KS ${Date.now()}`;
  await writeDecision(page, reference, today());
  await tryOut(page, reference);
  await expect(page.getByRole('row', { name: /^Närvaro/ })).toBeVisible();
  // What was past its time may have gone in an earlier run of this test.
  if (await page.getByRole('button', { name: 'Genomför gallringen' }).isVisible()) await carryOut(page);
  await page.goto('/privacy/retention');
  await tryOut(page, reference);
  await expect(page.getByText('Det finns inget att gallra just nu.')).toBeVisible();
  await page.goto('/privacy/registers?list=retention');
  await expect(page.getByText(/Vetlanda: registret stämmer/)).toBeVisible();
  await expect(page.getByRole('row').nth(1)).toBeVisible();
});

async function carryOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Genomför gallringen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Gallra för gott' }).click();
  await expect(dialog.getByRole('group', { name: 'En sak att rätta till' })).toBeFocused();
  await dialog.getByText('Jag vet att det som gallras är borta för gott.').click();
  await dialog.getByRole('button', { name: 'Gallra för gott' }).click();
  await expect(page.getByText('Det som provet visade är gallrat.')).toBeVisible({ timeout: 60_000 });
}

test('a decision that is ended lets nothing more go', async ({ as }) => {
  const page = await as('paula');
  const reference = `KS ${Date.now()}`;
  const decision = await writeDecision(page, reference, today());
  await decision.getByRole('button', { name: /^Avsluta beslutet/ }).click();
  const dialog = page.getByRole('dialog');
  await typeDay(dialog, addDays(today(), -1));
  await dialog.getByRole('button', { name: 'Avsluta beslutet' }).click();
  await expect(decision).toContainText('Gäller inte idag');
  await expect(decision.getByRole('button', { name: /^Gör ett prov/ })).toHaveAttribute('aria-disabled', 'true');
});

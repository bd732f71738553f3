import { readFile } from 'node:fs/promises';
import { fillInSignIn } from './people';
import { centreBySlug, expect, freshNumber, test } from './test';

test('someone who has not signed in is offered to, and comes back to the page asked for', async ({ page }) => {
  await page.goto('/centres?stage=OFFERING');
  await page.getByRole('link', { name: 'Logga in' }).click();
  await fillInSignIn(page, 'magda');
  await expect(page).toHaveURL(/\/centres\?stage=OFFERING/);
  await expect(page.getByRole('heading', { name: 'Centraler', level: 1 })).toBeVisible();
});

test('a failed sign-in and a sign-out are told in words', async ({ page }) => {
  await page.goto('/?signIn=failed');
  await expect(page.getByText('Inloggningen gick inte igenom.')).toBeVisible();
  await page.goto('/?signedOut=true');
  await expect(page.getByText('Du är utloggad.')).toBeVisible();
});

test('magda sees the centres of Vetlanda and no others', async ({ as }) => {
  const page = await as('magda');
  await page.goto('/centres');
  await expect(page.getByRole('link', { name: 'Vetlanda familjecentral' })).toBeVisible();
  const municipalities = await page.locator('tbody tr td:nth-child(2)').allTextContents();
  expect(new Set(municipalities)).toEqual(new Set(['Vetlanda']));
});

test('magda changes the telephone number, sees it saved, and takes it back', async ({ as }) => {
  const page = await as('magda');
  const centre = await centreBySlug(page, 'vetlanda');
  await page.goto(`/centres/${centre.id}`);
  const number = freshNumber();
  const before = await page.locator('dd a[href^="tel:"]').textContent();
  await page.getByRole('link', { name: 'Ändra Besöka oss' }).click();
  await page.getByLabel('Telefon').fill(number);
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByRole('link', { name: number })).toBeVisible();
  await page.getByRole('status').getByRole('button', { name: 'Ångra' }).click();
  await expect(page.locator('dd a[href^="tel:"]')).toHaveText(before ?? '');
});

test('what is wrong is told in a summary that takes the focus and leads to the field', async ({ as }) => {
  const page = await as('magda');
  const centre = await centreBySlug(page, 'vetlanda');
  await page.goto(`/centres/${centre.id}/edit/visiting`);
  await page.getByLabel('Telefon').fill('ring oss');
  await page.getByLabel('Telefon').blur();
  await expect(page.getByText('Numret ser ut att sakna en siffra.')).toBeVisible();
  await page.getByLabel('E-post').fill('ingen');
  await page.getByRole('button', { name: 'Spara' }).click();
  const summary = page.getByRole('group', { name: '2 saker att rätta till' });
  await expect(summary).toBeFocused();
  await summary.getByRole('link').first().click();
  await expect(page.getByLabel('Telefon')).toBeFocused();
});

test('leaving what is not saved is warned about', async ({ as }) => {
  const page = await as('magda');
  const centre = await centreBySlug(page, 'vetlanda');
  await page.goto(`/centres/${centre.id}/edit/details`);
  await page.getByLabel('Namn').fill('Ett annat namn');
  await page.getByRole('link', { name: 'Avbryt' }).click();
  await expect(page.getByRole('heading', { name: 'Du har ändringar som inte är sparade' })).toBeVisible();
  await page.getByRole('button', { name: 'Stanna kvar' }).click();
  await expect(page.getByLabel('Namn')).toHaveValue('Ett annat namn');
  await page.getByRole('link', { name: 'Avbryt' }).click();
  await page.getByRole('button', { name: 'Gå utan att spara' }).click();
  await expect(page.getByRole('heading', { name: centre.name, level: 1 })).toBeVisible();
});

test('gustav may look but not change, and can ask why', async ({ as }) => {
  const page = await as('gustav');
  await page.goto('/');
  await page.getByRole('link', { name: 'Centralens sida' }).click();
  const edit = page.getByRole('button', { name: 'Ändra Besöka oss' });
  await expect(edit).toHaveAttribute('aria-disabled', 'true');
  await expect(edit).toHaveAccessibleDescription(/Du kan se uppgifterna men inte ändra dem/);
  await edit.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('Fråga centralens samordnare');
});

test('tova has two hats, and the page follows the one she wears', async ({ as }) => {
  const page = await as('tova');
  await page.goto('/');
  await page.getByRole('button', { name: /Du arbetar i/ }).click();
  await page.getByRole('menuitemradio', { name: /Aneby/ }).click();
  await expect(page).toHaveURL(/place=06\/0604$/);
  await expect(page.getByRole('heading', { name: 'Läget i Aneby' })).toBeVisible();
  await page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name: 'Centraler' }).click();
  await expect(page).toHaveURL(/place=06\/0604/);
  await expect(page.locator('tbody tr')).not.toHaveCount(0);
  const municipalities = await page.locator('tbody tr td:nth-child(2)').allTextContents();
  expect(new Set(municipalities)).toEqual(new Set(['Aneby']));
});

test('for jens the centre of jonna does not exist', async ({ as }) => {
  const jonna = await as('jonna');
  const hers = await centreBySlug(jonna, 'huskvarna');
  const page = await as('jens');
  for (const address of [
    `/centres/${hers.id}`,
    `/centres/${hers.id}/edit/visiting`,
    '/centres/no-such-centre',
    '/nowhere',
  ]) {
    await page.goto(address);
    await expect(page.getByRole('heading', { name: 'Sidan finns inte' })).toBeVisible();
    await expect(page.getByText(hers.name)).toHaveCount(0);
  }
});

test('regina adds a planned centre, opens it, closes it and lets it go on', async ({ as }) => {
  const page = await as('regina');
  const name = `Prövcentralen ${Date.now()}`;
  await page.goto('/centres/new');
  await page.getByLabel('Kommun').selectOption({ label: 'Nässjö' });
  await page.getByLabel('Namn').fill(name);
  await page.getByText('Den planeras bara än så länge').click();
  await page.getByRole('button', { name: 'Lägg till centralen' }).dblclick();
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
  await page.getByRole('button', { name: 'Öppna centralen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Öppna centralen' }).click();
  await expect(page.getByText(`${name} öppnar`)).toBeVisible();
  await page.getByRole('button', { name: 'Stäng centralen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Stäng centralen' }).click();
  await expect(page.getByText(`${name} stänger.`)).toBeVisible();
  await page.getByRole('status').getByRole('button', { name: 'Ångra' }).click();
  await expect(page.getByText(`${name} fortsätter som förut.`)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Stäng centralen' })).toBeVisible();
});

test('the list keeps its state in the address', async ({ as }) => {
  const page = await as('regina');
  await page.goto('/centres');
  await page.getByRole('button', { name: 'Erbjuder', exact: true }).click();
  await page.getByRole('button', { name: 'Kommun', exact: true }).click();
  await page.getByRole('searchbox').fill('vetlanda');
  await expect(page).toHaveURL(/q=vetlanda/);
  await expect(page).toHaveURL(/stage=OFFERING/);
  await expect(page).toHaveURL(/sort=municipality/);
  await page.reload();
  await expect(page.getByRole('searchbox')).toHaveValue('vetlanda');
  await expect(page.getByRole('columnheader', { name: 'Kommun' })).toHaveAttribute('aria-sort', 'ascending');
  await page.getByRole('searchbox').fill('ingenstans alls');
  await expect(page.getByRole('heading', { name: 'Inget passar filtret' })).toBeVisible();
  await page.getByRole('button', { name: 'Visa alla' }).click();
  await expect(page.locator('tbody tr').first()).toBeVisible();
});

test('the pages can be read in English, and the choice stays on the device', async ({ as }) => {
  const page = await as('cilla');
  await page.goto('/');
  await page.getByRole('button', { name: /Ditt konto/ }).click();
  await page.getByText('English').click();
  await expect(page.getByRole('link', { name: 'The page of the centre' })).toBeVisible();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('link', { name: 'The page of the centre' })).toBeVisible();
});

test('magda signs out and is out', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Logga in' }).click();
  await fillInSignIn(page, 'magda');
  await page.getByRole('button', { name: /Ditt konto/ }).click();
  await page.getByRole('button', { name: 'Logga ut' }).click();
  await expect(page.getByRole('link', { name: 'Logga in' })).toBeVisible();
  await page.goto('/centres');
  await expect(page.getByRole('heading', { name: 'Logga in för att fortsätta' })).toBeVisible();
});

test('regina takes what the list shows with her, as a file for her spreadsheet', async ({ as }) => {
  const page = await as('regina');
  await page.goto('/centres?municipality=0685');
  await expect(page.getByRole('link', { name: 'Vetlanda familjecentral' })).toBeVisible();
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Ladda ner' }).click();
  const file = await waiting;
  expect(file.suggestedFilename()).toMatch(/^centres-\d{4}-\d\d-\d\d\.csv$/);
  const lines = (await readFile(await file.path(), 'utf8')).split('\r\n');
  expect(lines[0]).toMatch(/^\uFEFFid,slug,name,/);
  expect(lines.slice(1, -1).map((line) => line.split(',')[6])).toEqual(lines.slice(1, -1).map(() => 'Vetlanda'));
  expect(lines.length).toBeGreaterThan(2);
});

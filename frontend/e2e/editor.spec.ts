import type { Page } from '@playwright/test';
import { discard, draft, draftGuide, publish, retire } from './drafts';
import { fillInSignIn, signIn } from './people';
import { expect, expectAccessible, test } from './test';

const purpose = 'Det här går föräldrarna hem med';

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByLabel(purpose)).toBeVisible();
}

function saved(page: Page) {
  return page.getByText(/^Sparat \d\d\.\d\d$/);
}

test('what is written without a network outlives the page, and is sent by itself when it is opened again', async ({
  as,
  complaints,
}) => {
  const page = await as('regina');
  const { version, address } = await draftGuide(page, 4);
  await open(page, address);
  await page.context().setOffline(true);
  await page.getByLabel(purpose).fill('Skrivet på tåget, i en tunnel.');
  await expect(
    page.getByText('Du är utan nät. Det du skriver finns kvar här och skickas av sig självt.'),
  ).toBeVisible();
  await page.screenshot({ path: 'e2e/shots/editor-offline.png' });
  const again = await page.context().newPage();
  await page.close();
  await again.context().setOffline(false);
  await again.goto(address);
  await expect(again.getByText('Det du skrev förra gången fanns kvar här och är med.')).toBeVisible();
  await expect(again.getByLabel(purpose)).toHaveValue('Skrivet på tåget, i en tunnel.');
  await expect(saved(again)).toBeVisible();
  await again.reload();
  await expect(again.getByLabel(purpose)).toHaveValue('Skrivet på tåget, i en tunnel.');
  await expect(again.getByText('Det du skrev förra gången')).toHaveCount(0);
  complaints.length = 0;
  await discard(again, version);
});

test('two who write in different places are both heard', async ({ as }) => {
  const [regina, colleague] = [await as('regina'), await as('regina')];
  const { version, address } = await draftGuide(regina, 4);
  await open(regina, address);
  await open(colleague, address);
  await colleague.getByLabel('Fråga', { exact: true }).first().fill('Vad har ni skrattat åt?');
  await expect(saved(colleague)).toBeVisible();
  await regina.getByLabel(purpose).fill('En sak att be någon om.');
  await expect(regina.getByText('Någon annan ändrade samtidigt, och bådas ändringar gäller.')).toBeVisible();
  await expect(regina.getByLabel('Fråga', { exact: true }).first()).toHaveValue('Vad har ni skrattat åt?');
  await expect(saved(regina)).toBeVisible();
  await discard(regina, version);
});

test('two who write the same are asked, and nothing is overwritten unseen', async ({ as }) => {
  const [regina, colleague] = [await as('regina'), await as('regina')];
  const { version, address } = await draftGuide(regina, 4);
  await open(regina, address);
  await open(colleague, address);
  await colleague.getByLabel(purpose).fill('Kollegans ord.');
  await expect(saved(colleague)).toBeVisible();
  await regina.getByLabel(purpose).fill('Reginas ord.');
  const dialog = regina.getByRole('dialog', { name: 'Någon annan ändrade samtidigt' });
  await expect(dialog.getByRole('radiogroup', { name: purpose })).toBeVisible();
  await regina.screenshot({ path: 'e2e/shots/editor-conflict.png' });
  await regina.keyboard.press('Escape');
  await expect(regina.getByText(/skickas inte förrän du har valt/)).toBeVisible();
  await expect(regina.getByLabel(purpose)).toHaveValue('Reginas ord.');
  await regina.getByRole('button', { name: 'Välj vad som ska gälla' }).click();
  await dialog.locator('label', { hasText: 'Kollegans ord.' }).click();
  await dialog.getByRole('button', { name: 'Spara de här valen' }).click();
  await expect(regina.getByLabel(purpose)).toHaveValue('Kollegans ord.');
  await discard(regina, version);
});

test('what was written when the session ended is saved after a new sign-in', async ({ page }) => {
  await signIn(page, 'regina');
  const { version, address } = await draftGuide(page, 4);
  await open(page, address);
  await page.context().clearCookies();
  await page.getByLabel(purpose).fill('Skrivet när sessionen hade tagit slut.');
  await expect(page.getByRole('heading', { name: 'Du har varit borta en stund' })).toBeVisible();
  const opened = page.waitForEvent('popup');
  await page
    .getByRole('alertdialog')
    .getByRole('link', { name: /Logga in/ })
    .click();
  await fillInSignIn(await opened, 'regina');
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel(purpose)).toHaveValue('Skrivet när sessionen hade tagit slut.');
  await discard(page, version);
});

test('what was written in a version that was published meanwhile goes into a copy', async ({ as }) => {
  const page = await as('regina');
  const { version, address } = await draftGuide(page, 4);
  await open(page, address);
  await publish(page, version);
  await page.getByLabel(purpose).fill('Skrivet för sent.');
  await expect(page.getByText(/Versionen publicerades medan du skrev/)).toBeVisible();
  await page.getByRole('button', { name: 'Ta med det till en kopia' }).click();
  await page.getByLabel('Versionens namn').fill(`Kopia ${Date.now().toString(36)}`);
  await page.getByRole('button', { name: 'Gör en kopia' }).click();
  await expect(page).not.toHaveURL(address);
  await expect(page.getByText('Allt är sparat')).toBeVisible();
  await expect(page.getByLabel(purpose)).toHaveValue('Skrivet för sent.');
  await retire(page, version);
});

test('what is to be put right is told with a way there, and the rest is kept', async ({ as }) => {
  const page = await as('regina');
  const { version, address } = await draftGuide(page, 4);
  await open(page, address);
  await page.getByLabel('Titel').fill('');
  await page.getByLabel('Minuter').first().fill('1');
  await expect(page.getByText(/Två saker att rätta till innan det sparas/)).toBeVisible();
  await page.getByRole('link', { name: 'Titel: skriv något på svenska.' }).click();
  await expect(page.getByLabel('Titel')).toBeFocused();
  await page.keyboard.type('En ny titel');
  await page.getByLabel('Minuter').first().fill('90');
  await expect(saved(page)).toBeVisible();
  await discard(page, version);
});

test('script in every field is shown as text', async ({ as }) => {
  const page = await as('regina');
  const { version, address } = await draftGuide(page, 4);
  await open(page, address);
  const attack = '<img src=x onerror=alert(1)><script>alert(2)</script>';
  const fields = page.locator('.editor-form').locator('textarea, input[type=text]:not([inputmode])');
  for (const field of await fields.all()) {
    const pointer = (await field.getAttribute('id')) ?? '';
    if (pointer.endsWith('/articles') || pointer === '/media') continue;
    await field.fill(attack);
  }
  await expect(saved(page)).toBeVisible();
  await expect(page.locator('.editor-preview').getByText(attack).first()).toBeVisible();
  await page.goto(`/programme/versions/${version}/changes`);
  await expect(page.locator('.editor-diff').first()).toContainText('onerror=alert(1)');
  await expect(page.locator('#main img, #main script')).toHaveCount(0);
  await discard(page, version);
});

test('a deck is put in order with the keyboard, and shown as moved', async ({ as }) => {
  const page = await as('regina');
  const { version, address } = await draftGuide(page, 4);
  await open(page, address);
  await page.getByRole('button', { name: 'Flytta ner Kort 1' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Kort 1 ligger nu på plats 2 av' })).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Flytta ner Kort 2' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(saved(page)).toBeVisible();
  await page.goto(`/programme/versions/${version}/changes`);
  await expect(page.getByText('från plats 1 till plats 3')).toBeVisible();
  await expectAccessible(page);
  await discard(page, version);
});

test('guides change places, and one that was taken away comes back to its place', async ({ as }) => {
  const page = await as('regina');
  const { id } = await draft(page);
  await page.goto(`/programme/versions/${id}/write`);
  const rows = page.locator('#guides li');
  await expect(rows).toHaveCount(10);
  const second = (await rows.nth(1).locator('a').textContent()) ?? '';
  await page.getByRole('button', { name: `Flytta upp ${second}` }).click();
  await expect(rows.nth(0)).toContainText(second);
  await page.getByRole('button', { name: `Ta bort ${second}` }).click();
  await expect(rows).toHaveCount(9);
  await expect(page.getByText('Det ska vara 10 vägledningar, och nu är de 9')).toBeVisible();
  await page.getByRole('button', { name: 'Ångra' }).click();
  await expect(rows).toHaveCount(10);
  await expect(rows.nth(0)).toContainText(second);
  await discard(page, id);
});

test('a language is written beside the Swedish, and what is missing in it shows', async ({ as }) => {
  const page = await as('regina');
  const { version, address } = await draftGuide(page, 4);
  await open(page, address);
  await page.getByRole('button', { name: /^Lätt svenska/ }).click();
  await expect(page.getByText('På svenska:').first()).toBeVisible();
  await page.getByLabel('Titel').fill('Ny som förälder');
  await expect(saved(page)).toBeVisible();
  await page.getByRole('button', { name: 'Svenska', exact: true }).click();
  await expect(page.getByLabel('Titel')).toHaveValue('Omställningen: ny som förälder');
  await discard(page, version);
});

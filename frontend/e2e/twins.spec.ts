import type { Page } from '@playwright/test';
import { freshFamilyName, makeFamily } from './families';
import { freshAddress, linkFor } from './mailbox';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './test';

const looks = [
  { name: 'desktop', viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { name: 'phone', viewport: { width: 320, height: 800 }, colorScheme: 'light' },
  { name: 'dark', viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
] as const;

/** Looked at, for sideways scroll and accessibility too, at each size and in the dark. */
async function lookAt(page: Page, what: string): Promise<void> {
  for (const { name, viewport, colorScheme } of looks) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    await page.screenshot({ path: `test-results/twins-${what}-${name}.png`, fullPage: true });
  }
  await page.setViewportSize(looks[0].viewport);
  await page.emulateMedia({ colorScheme: 'light' });
}

test('cilla sees that two families may be the same, compares them and makes them one', async ({ as }) => {
  const page = await as('cilla');
  const name = freshFamilyName();
  const first = await makeFamily(page, name, { wishes: 'Helst på förmiddagen.' });
  const second = await makeFamily(page, name, { familyName: `${name}Ek`, mobile: '070-174 06 06' });
  await page.goto('/families');
  await page.getByRole('link', { name: /kan vara samma familj/ }).click();
  await expect(page.getByRole('heading', { name: 'Kan vara samma familj', level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: `Alva ${name}`, exact: true }).first()).toBeVisible();
  await lookAt(page, 'list');

  await page.goto(`/families/${first.id}`);
  await expect(page.getByRole('heading', { name: 'Kan vara samma familj' })).toBeVisible();
  await lookAt(page, 'family');
  await page.getByRole('link', { name: `Jämför Alva ${name}Ek` }).click();
  await expect(page.getByRole('heading', { name: 'Slå ihop två familjer', level: 1 })).toBeVisible();
  await expect(page.getByText('Det går inte att ångra.')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Det är samma person' })).toBeChecked();
  await lookAt(page, 'compare');
  await page.getByRole('radio', { name: new RegExp(`^${name}Ek`) }).check({ force: true });
  await page.getByRole('button', { name: 'Slå ihop familjerna' }).dblclick();
  await expect(page.getByText('Nu är de en familj.')).toBeVisible();
  await expect(page.getByRole('heading', { name: `Alva ${name}Ek`, level: 1 })).toBeVisible();
  await expect(page.getByText('Helst på förmiddagen.')).toBeVisible();

  await page.goto(`/families/${second.id}`);
  await expect(page.getByText('Familjen har slagits ihop med en annan.')).toBeVisible();
  await page.getByRole('link', { name: 'Till familjen' }).click();
  await expect(page.getByRole('heading', { name: `Alva ${name}Ek`, level: 1 })).toBeVisible();
});

test('of two who merge at once the other one is told, and sees how it stands', async ({ as }) => {
  const [one, other] = [await as('cilla'), await as('cilla')];
  const name = freshFamilyName();
  const first = await makeFamily(one, name);
  const second = await makeFamily(one, name);
  for (const page of [one, other]) await page.goto(`/families/${first.id}/merge/${second.id}`);
  await expect(other.getByRole('button', { name: 'Slå ihop familjerna' })).toBeVisible();
  await one.getByRole('button', { name: 'Slå ihop familjerna' }).click();
  await expect(one.getByText('Nu är de en familj.')).toBeVisible();
  await other.getByRole('button', { name: 'Slå ihop familjerna' }).click();
  await expect(
    other.getByText(/De här familjerna kan inte slås ihop|Någon annan ändrade en av familjerna/),
  ).toBeVisible();
});

test('a family is asked by mail whether it moves, and consents on the page of its link', async ({ as, browser }) => {
  const page = await as('cilla');
  const name = freshFamilyName();
  const email = freshAddress('flytt');
  const family = await makeFamily(page, name, { email });
  await page.goto(`/families/${family.id}`);
  await page.getByRole('button', { name: 'Fråga familjen' }).click();
  const dialog = page.getByRole('dialog', { name: `Flytta Alva ${name}` });
  await dialog.getByRole('button', { name: 'Skicka frågan' }).click();
  await expect(dialog.getByText('Välj vilken central det gäller.').first()).toBeVisible();
  await dialog.getByLabel('Till vilken central?').selectOption({ label: 'Familjecentralen Tranås' });
  await expect(dialog.getByText('Bara den förälder som samtycker följer med.')).toBeVisible();
  await lookAt(page, 'ask');
  await dialog.getByRole('button', { name: 'Skicka frågan' }).click();
  await expect(page.getByText('Frågan är skickad till familjen.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Väntar på svar')).toBeVisible();
  await lookAt(page, 'asked');

  const link = await linkFor(page, email, 'TRANSFER');
  const parent = await (await browser.newContext({ locale: 'sv-SE' })).newPage();
  await parent.goto(link);
  await expect(parent.getByRole('heading', { name: /^Vill ni flytta till/, level: 1 })).toBeVisible();
  await lookAt(parent, 'link');
  await parent.getByRole('button', { name: 'Ja, flytta' }).click();
  await expect(parent.getByText('Kryssa i att du samtycker.')).toBeVisible();
  await parent.getByRole('checkbox').check();
  await parent.getByRole('button', { name: 'Ja, flytta' }).dblclick();
  await expect(parent.getByRole('heading', { name: /^Nu hör ni till/, level: 1 })).toBeFocused();
  await lookAt(parent, 'moved');

  await page.reload();
  await expect(page.getByText('Familjen har flyttat till en annan familjecentral.')).toBeVisible();
  const theirs = await as('tranan');
  await theirs.goto(`/families?q=${name}`);
  await theirs.getByRole('link', { name: `Alva ${name}` }).click();
  await expect(theirs.getByText('Familjen har flyttat hit från en annan familjecentral.')).toBeVisible();
});

test('the question is read from right to left in Arabic, and staff can take it back', async ({ as, browser }) => {
  const page = await as('cilla');
  const email = freshAddress('flytt');
  const family = await makeFamily(page, freshFamilyName(), { email, language: 'ar' });
  await page.goto(`/families/${family.id}`);
  await page.getByRole('button', { name: 'Fråga familjen' }).click();
  await page.getByLabel('Till vilken central?').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Skicka frågan' }).click();
  const link = await linkFor(page, email, 'TRANSFER');
  const parent = await (await browser.newContext({ locale: 'sv-SE' })).newPage();
  await parent.goto(link.replace('/p/link', '/p/link?lang=ar'));
  await expect(parent.locator('html')).toHaveAttribute('dir', 'rtl');
  await lookAt(parent, 'arabic');
  await page.getByRole('button', { name: 'Ta tillbaka frågan' }).click();
  await expect(page.getByText('Frågan togs tillbaka')).toBeVisible();
  await parent.reload();
  await expect(parent.getByRole('heading', { name: 'سُحب السؤال', level: 1 })).toBeVisible();
});

test('a family with protected details is neither compared nor asked', async ({ as }) => {
  const page = await as('cilla');
  const name = freshFamilyName();
  await makeFamily(page, name);
  const hidden = await makeFamily(page, name, { protectedIdentity: true });
  await page.goto(`/families/${hidden.id}`);
  await expect(page.getByText('flyttas familjen inte med en länk')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Fråga familjen' })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Kan vara samma familj' })).toHaveCount(0);
});

import type { Locator, Page } from '@playwright/test';
import { centreBySlug, expect, expectAccessible, expectNoSidewaysScroll, openSearch, test } from './test';

function palette(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Sök i Familjenavet' });
}

async function openByKey(page: Page, address = '/'): Promise<Locator> {
  await page.goto(address);
  await expect(page.getByRole('button', { name: /^Sök/ })).toBeVisible();
  return openSearch(page);
}

test('magda goes to a centre with the keyboard alone', async ({ as }) => {
  const page = await as('magda');
  const centre = await centreBySlug(page, 'vetlanda');
  const found = await openByKey(page);
  await page.keyboard.type('vetl');
  await expect(found.getByRole('menuitem', { name: new RegExp(`^${centre.name}`) })).toBeVisible();
  await expect(found.getByRole('status').first()).toHaveText(/hittades/);
  await expect(found.getByRole('searchbox')).toHaveAttribute('aria-activedescendant', /./);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: centre.name, level: 1 })).toBeVisible();
  await expect(palette(page)).toHaveCount(0);
});

test('escape closes it, gives the focus back, and nothing is remembered', async ({ as }) => {
  const page = await as('magda');
  await page.goto('/');
  const button = page.getByRole('button', { name: /^Sök/ });
  await button.focus();
  await page.keyboard.press('Enter');
  await palette(page).getByRole('searchbox').fill('vetl');
  await page.keyboard.press('Escape');
  if (await palette(page).isVisible()) await page.keyboard.press('Escape');
  await expect(palette(page)).toHaveCount(0);
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(palette(page).getByRole('searchbox')).toHaveValue('');
});

test('tova switches between her hats', async ({ as }) => {
  const page = await as('tova');
  const found = await openByKey(page, '/?place=06/0687/tranas');
  await page.keyboard.type('aneby');
  await found.getByRole('menuitem', { name: /Aneby.*Ansvarig i kommunen/ }).click();
  await expect(page).toHaveURL(/place=06\/0604$/);
  await expect(page.getByRole('heading', { name: 'Läget i Aneby' })).toBeVisible();
});

test('a page is found by another word for it, and what one may not do is not there', async ({ as }) => {
  const regina = await as('regina');
  const hers = await openByKey(regina);
  await regina.keyboard.type('skapa familj');
  await hers.getByRole('menuitem', { name: 'Lägg till en ny central' }).click();
  await expect(regina.getByRole('heading', { name: 'Ny central', level: 1 })).toBeVisible();
  const gustav = await as('gustav');
  const his = await openByKey(gustav);
  await gustav.keyboard.type('skapa familj');
  await expect(his.getByRole('menuitem', { name: /Kunskapsguiden/ })).toBeVisible();
  await expect(his.getByRole('menuitem', { name: 'Lägg till en ny central' })).toBeHidden();
});

test('petra finds the privacy desk by another word for it', async ({ as }) => {
  const page = await as('petra');
  const found = await openByKey(page);
  await page.keyboard.type('registerutdrag');
  await found.getByRole('menuitem', { name: 'Slå upp en familj' }).click();
  await expect(page.getByRole('heading', { name: 'Integritet', level: 1 })).toBeVisible();
});

for (const [asked, page, heading] of [
  ['pappor', 'Var kommer papporna?', 'Var kommer papporna?'],
  ['saknas', 'Grundpaketet: vem saknar vad?', 'Grundpaketet'],
] as const) {
  test(`regina asks for “${asked}” and is led to ${page}`, async ({ as }) => {
    const regina = await as('regina');
    const found = await openByKey(regina);
    await regina.keyboard.type(asked);
    await found.getByRole('menuitem', { name: page }).click();
    await expect(regina.getByRole('heading', { name: heading, level: 1 })).toBeVisible();
  });
}

test('cilla finds a colleague, whom orvar of another county does not', async ({ as }) => {
  const page = await as('cilla');
  const found = await openByKey(page);
  await page.keyboard.type('gustav');
  await found.getByRole('menuitem', { name: /Gustav Gruppman/ }).click();
  await expect(page.getByRole('heading', { name: 'Gustav Gruppman', level: 1 })).toBeVisible();
  const orvar = await as('orvar');
  const his = await openByKey(orvar);
  await orvar.keyboard.type('gustav');
  await expect(his.getByRole('menuitem', { name: /Inget heter så/ })).toBeVisible();
});

test('jens finds nothing of jonna', async ({ as }) => {
  const page = await as('jens');
  const found = await openByKey(page);
  await page.keyboard.type('huskvarna');
  await expect(found.getByText(/Inget heter så: ”huskvarna”/)).toBeVisible();
});

test('when the centres cannot be asked the pages are still found', async ({ as, complaints }) => {
  const page = await as('magda');
  const found = await openByKey(page);
  await page.route('**/centres?q=**', (route) => route.abort());
  await page.keyboard.type('centraler');
  await expect(found.getByRole('alert')).toContainText('Sidorna hittar du ändå');
  await expect(found.getByRole('menuitem', { name: 'Centraler', exact: true })).toBeVisible();
  await page.unroute('**/centres?q=**');
  await found.getByRole('button', { name: 'Försök nu' }).click();
  await expect(found.getByRole('alert')).toHaveCount(0);
  complaints.length = 0;
});

for (const width of [320, 1280]) {
  test(`it is accessible, light and dark, at ${width}`, async ({ as }) => {
    const page = await as('tova');
    await page.setViewportSize({ width, height: 800 });
    const found = await openByKey(page);
    for (const asked of ['', 'tran', 'ingenstans']) {
      await found.getByRole('searchbox').fill(asked);
      await expect(
        found
          .getByRole('menuitem')
          .first()
          .or(found.getByText(/Inget heter så/)),
      ).toBeVisible();
      await expectNoSidewaysScroll(page);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await expectAccessible(page);
        await page.screenshot({ path: `e2e/shots/palette-${asked || 'empty'}-${width}-${colorScheme}.png` });
      }
    }
  });
}

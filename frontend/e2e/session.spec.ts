import type { Page } from '@playwright/test';
import { fillInSignIn, signIn, type Person } from './people';
import { centreBySlug, expect, test } from './test';

/** Signs in anew, since these tests throw the session away. */
async function typeAndLoseTheSession(page: Page): Promise<void> {
  await signIn(page, 'cilla');
  const centre = await centreBySlug(page, 'vetlanda');
  await page.goto(`/centres/${centre.id}/edit/visiting`);
  await page.getByLabel('Mer om öppettiderna').fill('Skrivet innan sessionen tog slut.');
  await page.context().clearCookies();
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByRole('heading', { name: 'Du har varit borta en stund' })).toBeVisible();
}

async function signInAgain(page: Page, person: Person): Promise<void> {
  const opened = page.waitForEvent('popup');
  await page
    .getByRole('alertdialog')
    .getByRole('link', { name: /Logga in/ })
    .click();
  await fillInSignIn(await opened, person);
}

test('what was typed is still there when the session has ended, and is saved after a new sign-in', async ({ page }) => {
  await typeAndLoseTheSession(page);
  await expect(page.getByLabel('Mer om öppettiderna')).toHaveValue('Skrivet innan sessionen tog slut.');
  await signInAgain(page, 'cilla');
  await expect(page.getByText('Sparat.')).toBeVisible();
  await expect(page.getByText('Skrivet innan sessionen tog slut.')).toBeVisible();
});

test('someone else who signs in meets nothing of the first person', async ({ page }) => {
  await typeAndLoseTheSession(page);
  const warnings: string[] = [];
  page.on('dialog', (dialog) => {
    warnings.push(dialog.type());
    void dialog.accept();
  });
  await signInAgain(page, 'jens');
  await expect(page).toHaveURL(/\/$/);
  await expect(page.getByText('Skrivet innan sessionen tog slut.')).toHaveCount(0);
  expect(warnings).toEqual([]);
});

test('no token is anywhere a script can reach', async ({ page }) => {
  await signIn(page, 'cilla');
  await page.goto('/centres');
  await expect(page.getByRole('heading', { name: 'Centraler', level: 1 })).toBeVisible();
  const kept = await page.evaluate(() => ({
    cookie: document.cookie,
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage).filter((key) => !key.startsWith('tsr-scroll')),
    address: location.href,
  }));
  expect(kept.cookie).toBe('');
  expect(kept.local.every((key) => key.startsWith('familjenavet.'))).toBe(true);
  expect(kept.session).toEqual([]);
  expect(kept.address).not.toMatch(/code=|state=|token/);
});

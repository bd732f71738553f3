import type { Page } from '@playwright/test';
import { centreBySlug, expect, freshNumber, test } from './test';

/** Goes with the tab key until the element of that name has the focus. */
async function tabTo(page: Page, role: 'link' | 'button' | 'textbox', name: string | RegExp): Promise<void> {
  const target = page.getByRole(role, { name }).first();
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${String(name)} cannot be reached by the tab key`);
}

test('cilla finds, changes and saves with the keyboard alone', async ({ as }) => {
  const page = await as('cilla');
  const number = freshNumber();
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Centralens sida' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Hoppa till innehållet' })).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo(page, 'link', 'Centralens sida');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Ändra Besöka oss' })).toBeVisible();
  await tabTo(page, 'link', 'Ändra Besöka oss');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Telefon')).toBeVisible();
  await tabTo(page, 'textbox', /Telefon/);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(number);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: number })).toBeVisible();
});

test('a dialog holds the focus and gives it back', async ({ as }) => {
  const page = await as('regina');
  const centre = await centreBySlug(page, 'vetlanda');
  await page.goto(`/centres/${centre.id}`);
  const close = page.getByRole('button', { name: 'Stäng centralen' });
  await close.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  for (let presses = 0; presses < 12; presses += 1) await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.querySelector('[role=dialog]')?.contains(document.activeElement))).toBe(
    true,
  );
  await page.keyboard.press('Escape');
  await expect(close).toBeFocused();
});

test('the arrows move over the map in the real direction', async ({ as }) => {
  const page = await as('regina');
  await page.goto('/');
  const from = page.locator('a.tile', { hasText: 'Jönköping' });
  await from.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('a.tile', { hasText: 'Aneby' })).toBeFocused();
});

test('paula looks a family up with the keyboard alone', async ({ as }) => {
  const page = await as('paula');
  await page.goto('/privacy');
  await expect(page.getByRole('textbox', { name: 'En förälders namn' })).toBeVisible();
  await tabTo(page, 'textbox', 'En förälders namn');
  await page.keyboard.type('Ingen Alls');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Klag');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Ett brev som kom i fredags.');
  await tabTo(page, 'button', 'Slå upp');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Ingen familj hittades' })).toBeVisible();
});

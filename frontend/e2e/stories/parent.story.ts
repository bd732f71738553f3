import { devices } from '@playwright/test';
import { someGroup } from '../publicGroups';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../test';

/**
 * A parent's way, as far as finding goes: on a small phone that speaks Arabic, without an account, from the first page
 * to the group that suits the child. Signing up is next.
 */
test('a parent finds a group in Arabic on a phone, in three steps', async ({ browser, baseURL, page, complaints }) => {
  const group = await someGroup(page);
  const phone = await browser.newContext({
    ...devices['Galaxy S8'],
    ...(baseURL && { baseURL }),
    locale: 'ar',
    viewport: { width: 360, height: 740 },
  });
  const parent = await phone.newPage();
  parent.on('pageerror', (error) => complaints.push(error.message));
  await parent.goto('/p/');
  await expect(parent.locator('html')).toHaveAttribute('dir', 'rtl');

  await parent.getByLabel('نسكن في').selectOption(group.municipality.code);
  await parent.getByLabel('وطفلنا يولد أو وُلد في').selectOption(group.birthWindow.from);
  await parent.getByRole('link', { name: group.name }).first().tap();

  await expect(parent.getByRole('heading', { name: group.name, level: 1 })).toBeVisible();
  await expect(parent.getByRole('heading', { name: 'سجّلوا' })).toBeVisible();
  await expect(parent.locator('a[href^="tel:"], a[href^="mailto:"]').first()).toBeVisible();
  await expectNoSidewaysScroll(parent);
  await expectAccessible(parent);
  await phone.close();
});

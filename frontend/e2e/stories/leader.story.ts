import { devices } from '@playwright/test';
import { expect, expectNoSidewaysScroll, test } from '../test';

/** gustav's day, as far as the centre goes: on a phone he sees his centre first, and may look but not change. */
test('gustav sees his centre first on a phone', async ({ as }) => {
  const page = await as('gustav', { ...devices['Pixel 7'], locale: 'sv-SE' });
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Vetlanda familjecentral', level: 1 })).toBeVisible();
  await page.getByRole('navigation', { name: 'Snabbmeny' }).getByRole('link', { name: 'Centralen' }).tap();
  await expect(page.getByRole('heading', { name: 'Besöka oss' })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: 'Ändra Besöka oss' }).tap({ force: true });
  await expect(page.getByRole('dialog')).toContainText('Du kan se uppgifterna men inte ändra dem.');
});

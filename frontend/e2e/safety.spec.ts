import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { centreBySlug, expect, test } from './test';

const script = '<img src=x onerror="window.ran=true"><script>window.ran=true</script>';

test('a stored script is shown as text, to staff and to families', async ({ as, page }) => {
  const magda = await as('magda');
  const centre = await centreBySlug(magda, 'vetlanda');
  await magda.goto(`/centres/${centre.id}/edit/visiting`);
  await magda.getByLabel('Mer om öppettiderna').fill(script);
  await magda.getByRole('button', { name: 'Spara' }).click();
  await expect(magda.getByText(script)).toBeVisible();
  await page.goto(`/p/centres/${centre.id}`);
  await expect(page.getByText(script)).toBeVisible();
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  await magda.getByRole('status').getByRole('button', { name: 'Ångra' }).click();
  await expect(magda.getByText(script)).toHaveCount(0);
});

test('the one style that is put in by script has the hash that the security policy names', async ({ as }) => {
  const page = await as('cilla');
  await page.goto('/');
  const style = await page.locator('#react-aria-pressable-style').textContent();
  const { styleHashes } = JSON.parse(readFileSync('csp.json', 'utf8')) as { styleHashes: string[] };
  expect(styleHashes).toContain(
    `sha256-${createHash('sha256')
      .update(style ?? '')
      .digest('base64')}`,
  );
});

test('an address that tries to lead elsewhere after signing in leads nowhere', async ({ page }) => {
  await page.goto('/?place=//evil.example');
  await expect(page).toHaveURL(/localhost|127\.0\.0\.1/);
});

import { expect, expectNoSidewaysScroll, test } from './test';

test('a family finds its centre without signing in', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/p/');
  await expect(page.getByText('Alla uppgifter är påhittade.')).toBeVisible();
  await page.getByLabel('Vi bor i').selectOption({ label: 'Vetlanda' });
  await expect(page).toHaveURL(/municipality=0685/);
  await expect(page.getByRole('heading', { name: 'En familjecentral passar' })).toBeVisible();
  await page.getByRole('link', { name: 'Vetlanda familjecentral' }).click();
  await expect(page.getByRole('heading', { name: 'Öppettider' })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'En familjecentral passar' })).toBeVisible();
});

test('the finder searches, tells when nothing fits, and speaks English', async ({ page }) => {
  await page.goto('/p/');
  await page.getByRole('searchbox').fill('ingenstans alls');
  await expect(page.getByRole('heading', { name: 'Ingen familjecentral passar' })).toBeVisible();
  await page.getByRole('button', { name: 'Visa alla' }).click();
  await page.getByRole('button', { name: 'In English' }).click();
  await expect(page.getByRole('heading', { name: 'Find your family centre' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('.found li').first()).toBeVisible();
});

test('neither a planned nor a closed centre is shown to families', async ({ as, page }) => {
  const regina = await as('regina');
  const answer = await regina.request.get('/familjenavet/v1/centres?limit=100&status=PLANNED');
  const planned = ((await answer.json()) as { items: { id: string; name: string }[] }).items;
  expect(planned.length).toBeGreaterThan(0);
  await page.goto('/p/?q=' + encodeURIComponent(planned[0]?.name ?? ''));
  await expect(page.getByRole('heading', { name: 'Ingen familjecentral passar' })).toBeVisible();
  await page.goto(`/p/centres/${planned[0]?.id}`);
  await expect(page.getByRole('alert')).toBeVisible();
});

import { centreBySlug, expect, freshNumber, test } from '../test';

/**
 * cilla's day, as far as the centre goes: she keeps what families need to find their way up to date,
 * a family sees it at once, and jens in another municipality neither sees nor changes it.
 */
test('cilla changes the telephone number, and a family sees it', async ({ as, page: family }) => {
  const page = await as('cilla');
  const centre = await centreBySlug(page, 'vetlanda');
  const number = freshNumber();
  await page.goto('/');
  await page.getByRole('link', { name: 'Centralens sida' }).click();
  await page.getByRole('link', { name: 'Ändra Besöka oss' }).click();
  await page.getByLabel('Telefon').fill(number);
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByRole('link', { name: number })).toBeVisible();

  await family.goto('/p/centres?municipality=0685');
  await family.getByRole('link', { name: centre.name }).click();
  await expect(family.getByRole('link', { name: number })).toBeVisible();

  const jens = await as('jens');
  await jens.goto(`/centres/${centre.id}/edit/visiting`);
  await expect(jens.getByRole('heading', { name: 'Sidan finns inte' })).toBeVisible();
});

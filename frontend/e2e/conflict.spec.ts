import type { Page } from '@playwright/test';
import { centreBySlug, expect, test } from './test';

async function openVisiting(page: Page): Promise<void> {
  const centre = await centreBySlug(page, 'vetlanda');
  await page.goto(`/centres/${centre.id}/edit/visiting`);
  await expect(page.getByLabel('Telefon')).toBeVisible();
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Spara' }).click();
}

test('magda and cilla change the same number at once, and the later one chooses', async ({ as }) => {
  const [magda, cilla] = [await as('magda'), await as('cilla')];
  await openVisiting(magda);
  await openVisiting(cilla);
  await cilla.getByLabel('Telefon').fill('0383-222 22');
  await cilla.getByLabel('Mer om öppettiderna').fill('Stängt i juli.');
  await save(cilla);
  await expect(cilla.getByRole('link', { name: '0383-222 22' })).toBeVisible();

  await magda.getByLabel('Telefon').fill('0383-111 11');
  await save(magda);
  const dialog = magda.getByRole('dialog', { name: 'Någon annan ändrade samtidigt' });
  await expect(dialog).toBeVisible();
  const phone = dialog.getByRole('radiogroup', { name: 'Telefon' });
  await expect(phone.getByRole('radio', { name: /0383-111 11/ })).toBeChecked();
  const note = dialog.getByRole('radiogroup', { name: 'Mer om öppettiderna' });
  await expect(note.getByRole('radio', { name: /Stängt i juli/ })).toBeChecked();
  await magda.screenshot({ path: 'e2e/shots/conflict.png' });
  await dialog.getByRole('button', { name: 'Spara de här valen' }).click();
  await expect(magda.getByRole('link', { name: '0383-111 11' })).toBeVisible();
  await expect(magda.getByText('Stängt i juli.')).toBeVisible();
});

test('changes of different fields are joined without a question', async ({ as }) => {
  const [magda, cilla] = [await as('magda'), await as('cilla')];
  await openVisiting(magda);
  await openVisiting(cilla);
  await cilla.getByLabel('E-post').fill('ny@vetlanda.example');
  await save(cilla);
  await expect(cilla.getByRole('link', { name: 'ny@vetlanda.example' })).toBeVisible();
  await magda.getByLabel('Telefon').fill('0383-333 33');
  await save(magda);
  await expect(magda.getByText('Någon annan ändrade samtidigt, och bådas ändringar gäller.')).toBeVisible();
  await expect(magda.getByRole('link', { name: 'ny@vetlanda.example' })).toBeVisible();
  await expect(magda.getByRole('link', { name: '0383-333 33' })).toBeVisible();
});

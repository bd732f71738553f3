import type { Page } from '@playwright/test';
import { centreBySlug, expect, freshNumber, test } from './test';

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
  const [hers, mine] = [freshNumber(), freshNumber()];
  const note = `Stängt i juli ${hers}.`;
  await openVisiting(magda);
  await openVisiting(cilla);
  await cilla.getByLabel('Telefon').fill(hers);
  await cilla.getByLabel('Mer om öppettiderna').fill(note);
  await save(cilla);
  await expect(cilla.getByRole('link', { name: hers })).toBeVisible();

  await magda.getByLabel('Telefon').fill(mine);
  await save(magda);
  const dialog = magda.getByRole('dialog', { name: 'Någon annan ändrade samtidigt' });
  await expect(dialog).toBeVisible();
  const phone = dialog.getByRole('radiogroup', { name: 'Telefon' });
  await expect(phone.getByRole('radio', { name: mine })).toBeChecked();
  const hours = dialog.getByRole('radiogroup', { name: 'Mer om öppettiderna' });
  await expect(hours.getByRole('radio', { name: note })).toBeChecked();
  await magda.screenshot({ path: 'e2e/shots/conflict.png' });
  await dialog.getByRole('button', { name: 'Spara de här valen' }).click();
  await expect(magda.getByRole('link', { name: mine })).toBeVisible();
  await expect(magda.getByText(note)).toBeVisible();
});

test('changes of different fields are joined without a question', async ({ as }) => {
  const [magda, cilla] = [await as('magda'), await as('cilla')];
  const [number, address] = [freshNumber(), `ny-${Date.now()}@vetlanda.example`];
  await openVisiting(magda);
  await openVisiting(cilla);
  await cilla.getByLabel('E-post').fill(address);
  await save(cilla);
  await expect(cilla.getByRole('link', { name: address })).toBeVisible();
  await magda.getByLabel('Telefon').fill(number);
  await save(magda);
  await expect(magda.getByText('Någon annan ändrade samtidigt, och bådas ändringar gäller.')).toBeVisible();
  await expect(magda.getByRole('link', { name: address })).toBeVisible();
  await expect(magda.getByRole('link', { name: number })).toBeVisible();
});

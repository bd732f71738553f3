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

test('going back to the form keeps what was typed, and the focus', async ({ as }) => {
  const [magda, cilla] = [await as('magda'), await as('cilla')];
  const [hers, mine] = [freshNumber(), freshNumber()];
  await openVisiting(magda);
  await openVisiting(cilla);
  await cilla.getByLabel('Telefon').fill(hers);
  await save(cilla);
  await expect(cilla.getByRole('link', { name: hers })).toBeVisible();
  await magda.getByLabel('Telefon').fill(mine);
  await save(magda);
  await expect(magda.getByRole('dialog')).toBeVisible();
  await magda.keyboard.press('Escape');
  await expect(magda.getByRole('button', { name: 'Spara' })).toBeFocused();
  await expect(magda.getByLabel('Telefon')).toHaveValue(mine);
  await save(magda);
  await magda.getByRole('dialog').getByRole('button', { name: 'Behåll den andras' }).click();
  await expect(magda.getByRole('link', { name: hers })).toBeVisible();
});

async function askToClose(page: Page, lastDay: string): Promise<void> {
  await page.getByRole('button', { name: 'Stäng centralen' }).click();
  const dialog = page.getByRole('dialog', { name: /^Stäng/ });
  await dialog.getByRole('spinbutton', { name: /^år/ }).focus();
  await page.keyboard.type(lastDay.replaceAll('-', ''));
  await dialog.getByRole('button', { name: 'Stäng centralen' }).click();
}

async function newCentre(page: Page): Promise<string> {
  await page.goto('/centres/new');
  await page.getByLabel('Kommun').selectOption({ label: 'Nässjö' });
  await page.getByLabel('Namn').fill(`Krockcentralen ${Date.now()}`);
  await page.getByRole('button', { name: 'Lägg till centralen' }).click();
  await expect(page.getByRole('button', { name: 'Stäng centralen' })).toBeVisible();
  return page.url();
}

test('two who close the same centre at once are asked which day is to hold', async ({ as }) => {
  const [regina, colleague] = [await as('regina'), await as('regina')];
  const address = await newCentre(regina);
  await colleague.goto(address);
  await expect(colleague.getByRole('button', { name: 'Stäng centralen' })).toBeVisible();
  await askToClose(colleague, '2031-03-31');
  await expect(colleague.getByText('Sista dagen är mån 31 mars 2031').first()).toBeVisible();

  await askToClose(regina, '2031-06-30');
  const dialog = regina.getByRole('dialog', { name: 'Någon annan ändrade samtidigt' });
  const lastDay = dialog.getByRole('radiogroup', { name: 'Sista dagen' });
  await expect(lastDay.getByRole('radio', { name: /30 juni 2031/ })).toBeChecked();
  await expect(lastDay.getByRole('radio', { name: /31 mars 2031/ })).not.toBeChecked();
  await regina.screenshot({ path: 'e2e/shots/conflict-dialog.png' });
  await dialog.getByRole('button', { name: 'Spara de här valen' }).click();
  await expect(regina.getByText('Sista dagen är mån 30 juni 2031').first()).toBeVisible();
});

test('a dialog is made on the newest version when somebody changed something else', async ({ as }) => {
  const [regina, colleague] = [await as('regina'), await as('regina')];
  const address = await newCentre(regina);
  await colleague.goto(`${address}/edit/details`);
  await colleague.getByLabel('Gatuadress').fill('Storgatan 1');
  await colleague.getByLabel('Postnummer').fill('571 31');
  await colleague.getByRole('textbox', { name: /^Ort/ }).fill('Nässjö');
  await save(colleague);
  await expect(colleague.getByText('Storgatan 1')).toBeVisible();
  await askToClose(regina, '2031-06-30');
  await expect(regina.getByText('Sista dagen är mån 30 juni 2031').first()).toBeVisible();
  await expect(regina.getByText('Storgatan 1')).toBeVisible();
});

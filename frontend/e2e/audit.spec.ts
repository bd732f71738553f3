import type { Page } from '@playwright/test';
import { expect, test } from './test';

async function readsGustav(page: Page): Promise<void> {
  await page.goto('/staff');
  await page.getByRole('link', { name: 'Gustav Gruppman' }).click();
  await expect(page.getByRole('heading', { name: 'Gustav Gruppman', level: 1 })).toBeVisible();
}

/** An entry is there once it is sealed, within seconds. */
async function seesEntryOf(page: Page, name: string): Promise<void> {
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole('row', { name }).first()).toBeVisible({ timeout: 1000 });
  }).toPass();
}

test('paula finds in two clicks who has looked at a colleague', async ({ as }) => {
  const page = await as('paula');
  await readsGustav(await as('magda'));

  await page.goto('/');
  await page.getByRole('link', { name: 'Vem har läst vad' }).first().click();
  await seesEntryOf(page, 'Gustav Gruppman');
  await page.getByRole('link', { name: 'Gustav Gruppman' }).first().click();

  await expect(page.getByText('Bara det som rör Gustav Gruppman')).toBeVisible();
  const entry = page.getByRole('row', { name: 'Magda' }).first();
  await expect(entry).toContainText('Ansvarig i kommunen');
  await expect(entry).toContainText('Läste');
  await expect(entry).toContainText('Personal');
  await expect(entry).toContainText('Vetlanda');
});

test('petra sees who tried what was not theirs, and no name by an attempt', async ({ as }) => {
  const jens = await as('jens');
  const foreign = '019aa4f0-1111-7000-8000-00000000abcd';
  await jens.goto(`/staff/${foreign}`);
  await expect(jens.getByRole('heading', { name: 'Finns inte' })).toBeVisible();

  const page = await as('petra');
  await page.goto('/audit?action=OUT_OF_PLACE');
  await seesEntryOf(page, 'Jens');
  await expect(page.getByRole('row', { name: 'Jens' }).first()).toContainText('Nummer …0000abcd');
});

test('from a colleague’s page one step leads to who has looked', async ({ as }) => {
  const page = await as('paula');
  await readsGustav(page);
  await page.getByRole('link', { name: 'Vem har tittat?' }).click();
  await expect(page.getByRole('heading', { name: 'Vem har läst vad', level: 1 })).toBeVisible();
  await seesEntryOf(page, 'Paula');
});

test('whoever watches over nothing finds neither the page in the menu nor the log', async ({ as }) => {
  const page = await as('cilla');
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('button', { name: 'Mer' }).click();
  await expect(page.getByRole('menuitem', { name: 'Personal' })).toBeVisible();
  await expect(page.getByText('Vem har läst vad')).toBeHidden();
  await page.goto('/audit');
  await expect(page.getByRole('heading', { name: 'Sidan är inte för din roll' })).toBeVisible();
});

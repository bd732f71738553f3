import type { Locator, Page } from '@playwright/test';
import { today } from '../src/lib/dates';
import { typeDay } from './groups';
import { expect } from './test';

export const reason = 'Begäran som kom i fredags.';

/** Looks a family up at the desk by the name of a parent. */
export async function lookUp(page: Page, name: string, explanation = reason): Promise<void> {
  await page.goto('/privacy');
  await page.getByRole('textbox', { name: 'En förälders namn' }).fill(name);
  await page.getByLabel('Varför slår du upp familjen?').selectOption({ label: 'Begäran om registerutdrag' });
  await page.getByLabel('Skälet med egna ord').fill(explanation);
  await page.getByRole('button', { name: 'Slå upp', exact: true }).click();
}

/** Looks a family up and opens it. */
export async function openFamily(page: Page, name: string): Promise<void> {
  await lookUp(page, name);
  await expect(page.getByRole('heading', { name: 'En familj hittades' })).toBeVisible();
  await page.getByRole('link', { name: /^Öppna/ }).click();
}

/** Writes a decision on retention down at the desk, of attendance, that holds from a day. */
export async function writeDecision(page: Page, reference: string, from: string): Promise<Locator> {
  await page.goto('/privacy/retention');
  await page.getByRole('button', { name: 'Skriv in ett beslut' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Diarienummer').fill(reference);
  await typeDay(dialog.getByRole('group', { name: 'Beslutsdag' }), today());
  await dialog.getByText(/^Närvaro/).click();
  await typeDay(dialog.getByRole('group', { name: 'Första dagen det gäller' }), from);
  await dialog.getByRole('button', { name: 'Skriv in beslutet' }).click();
  await expect(dialog).toHaveCount(0);
  return page.getByRole('listitem').filter({ hasText: reference });
}

/** Makes a dry run by a decision and waits until it is done. */
export async function tryOut(page: Page, reference: string): Promise<void> {
  await page.getByRole('button', { name: `Gör ett prov ${reference}` }).click();
  await expect(page.getByRole('heading', { name: `Prov efter ${reference}`, level: 1 })).toBeVisible();
  await expect(page.getByText('Klar', { exact: true })).toBeVisible({ timeout: 60_000 });
}

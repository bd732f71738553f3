import type { Locator, Page } from '@playwright/test';
import { freshName } from './drafts';
import { typeDay } from './groups';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './test';

const trend = '/figures/trend?indicator=both-parents';

/** What has happened, below the picture. */
function happened(page: Page): Locator {
  return page.getByRole('region', { name: 'Vad har hänt?' });
}

/** Opens the form for a new one. */
async function tell(page: Page): Promise<Locator> {
  await happened(page).getByRole('button', { name: 'Lägg till händelse' }).click();
  return page.getByRole('dialog', { name: 'Lägg till en händelse' });
}

/** The first day of one of the latest months that the trend tells of: the demo's are released one after the other. */
async function monthOf(page: Page): Promise<string> {
  const answer = await page.request.get('/familjenavet/v1/indicator-trends?indicator=both-parents&place=06');
  const { items } = (await answer.json()) as { items: { points: { firstDay: string }[] }[] };
  return items[0]?.points.at(-5)?.firstDay ?? '';
}

test('regina tells what happened, and the baseline begins anew there', async ({ as }) => {
  test.setTimeout(120_000);
  const page = await as('regina');
  await page.goto(trend);
  const text = freshName('Kvällsgrupper började');
  const dialog = await tell(page);
  await dialog.getByRole('button', { name: 'Spara' }).click();
  await expect(dialog.getByRole('link', { name: 'Skriv vad som hände.' })).toBeVisible();
  await expectAccessible(page);
  const day = await monthOf(page);
  await dialog.getByLabel('Vad hände?').fill(text);
  await typeDay(dialog, day);
  await dialog.locator('.check').click();
  await dialog.getByRole('button', { name: 'Spara' }).dblclick();
  await expect(page.getByText('Sparat. Händelsen syns i diagrammet.')).toBeVisible();

  const event = happened(page).getByRole('listitem').filter({ hasText: text });
  await expect(event).toHaveCount(1);
  await expect(event).toContainText('Ny baslinje');
  const series = page.locator('section').filter({ has: page.getByRole('button', { name: 'Visa som tabell' }) });
  await expect(series).toContainText(new RegExp(`Ny baslinje från \\S+ ${day.slice(0, 4)}: ${text}`));
  await expect(series).toContainText('Före den nya baslinjen var den');
  await expect(series.locator('.event.anew')).not.toHaveCount(0);
  await expectAccessible(page);
  await series.getByRole('button', { name: 'Visa som tabell' }).click();
  await expect(page.getByRole('row').filter({ hasText: text })).toContainText('Ny baslinje');

  await event.getByRole('button', { name: `Ändra ${text}` }).click();
  const change = page.getByRole('dialog', { name: 'Ändra händelsen' });
  await change.locator('.check').click();
  await change.getByRole('button', { name: 'Spara' }).click();
  await expect(change).toHaveCount(0);
  await expect(event).not.toContainText('Ny baslinje');
  await expect(page.getByText(`Ny baslinje från`)).toHaveCount(0);

  await page.emulateMedia({ media: 'print' });
  await expect(event).toBeVisible();
  await expect(happened(page).getByRole('button')).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });

  await event.getByRole('button', { name: `Ta bort ${text}` }).click();
  await page.getByRole('dialog', { name: 'Ta bort händelsen?' }).getByRole('button', { name: 'Ta bort' }).click();
  await expect(page.getByText('Händelsen är borttagen.')).toBeVisible();
  await expect(event).toHaveCount(0);
});

test('of two who change the same event one is told that the other was first', async ({ as }) => {
  const page = await as('magda');
  await page.goto(trend);
  const text = freshName('Ny lokal');
  const dialog = await tell(page);
  await dialog.getByLabel('Vad hände?').fill(text);
  await dialog.getByRole('button', { name: 'Spara' }).click();
  const event = happened(page).getByRole('listitem').filter({ hasText: text });
  await expect(event).toContainText('Det var efter den senaste mätningen.');
  const other = await as('magda');
  await other.goto(trend);
  const theirs = happened(other).getByRole('listitem').filter({ hasText: text });
  for (const one of [event, theirs]) await one.getByRole('button', { name: `Ändra ${text}` }).click();
  await other.getByRole('dialog').getByLabel('Vad hände?').fill(`${text} i centrum`);
  await other.getByRole('dialog').getByRole('button', { name: 'Spara' }).click();
  await expect(theirs).toContainText('i centrum');
  await page.getByRole('dialog').getByLabel('Vad hände?').fill(`${text} vid torget`);
  await page.getByRole('dialog').getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('Det gick inte att spara.');
  await theirs.getByRole('button', { name: /^Ta bort/ }).click();
  await other.getByRole('dialog').getByRole('button', { name: 'Ta bort' }).click();
  await expect(theirs).toHaveCount(0);
});

test('who may not write reads what happened, on a phone in the dark too, and the form fits it', async ({ as }) => {
  test.setTimeout(120_000);
  const phone = { viewport: { width: 320, height: 700 }, colorScheme: 'dark' } as const;
  const analia = await as('analia', phone);
  await analia.goto('/figures/trend?indicator=men-attending');
  const events = happened(analia).getByRole('listitem');
  await expect(events).toHaveCount(2);
  await expect(events.first()).toContainText('Piloten började');
  await expect(happened(analia).getByRole('button')).toHaveCount(0);
  await expect(async () => {
    await analia.reload();
    await expect(analia.getByText(/Ny baslinje från \S+ \d{4}: /).first()).toBeVisible();
  }, 'the months of the demo are released up to it').toPass({ timeout: 60_000 });
  await expectNoSidewaysScroll(analia);
  await expectAccessible(analia);
  const regina = await as('regina', phone);
  await regina.goto('/figures/trend?indicator=men-attending');
  const dialog = await tell(regina);
  await expect(dialog).toBeVisible();
  await expectNoSidewaysScroll(regina);
  await expectAccessible(regina);
  await regina.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(happened(regina).getByRole('button', { name: 'Lägg till händelse' })).toBeFocused();
});

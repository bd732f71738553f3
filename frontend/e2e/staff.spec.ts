import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './test';

async function plan(page: Page, name: string): Promise<void> {
  await page.goto('/staff/new');
  await page.getByLabel('Namn').fill(name);
  await page.getByLabel('E-post i arbetet').fill(`${name.toLowerCase().replaceAll(' ', '.')}@demo.example`);
  await page.getByLabel('Yrke').selectOption('Barnmorska');
  await page.getByRole('button', { name: 'Lägg till' }).click();
  await expect(page.getByText(`${name} är tillagd och syns som planerad.`)).toBeVisible();
}

/** A name that no other test has used. */
function freshName(): string {
  const letters = [...String(Date.now() % 1_000_000)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
  return `Ny ${letters}`;
}

test('jonna finds her staff in the menu, with who waits for an answer', async ({ as }) => {
  const page = await as('jonna');
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('button', { name: 'Mer' }).click();
  await page.getByRole('menuitem', { name: 'Personal' }).click();
  await expect(page.getByRole('heading', { name: 'Personal', level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Hedda Hövdal' })).toBeVisible();
  await expect(page.getByText('Beda Barnkvist har loggat in med beda@demo.example.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Gustav Gruppman' })).toBeHidden();
});

test('jonna takes what the list shows with her as a file', async ({ as }) => {
  const page = await as('jonna');
  await page.goto('/staff?q=hedda');
  await expect(page.getByRole('link', { name: 'Hedda Hövdal' })).toBeVisible();
  const asked = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Ladda ner' }).click();
  const file = await asked;
  expect(file.suggestedFilename()).toMatch(/^staff-[\d-]+\.csv$/);
  const lines = (await readFile(await file.path(), 'utf8')).trim().split('\r\n');
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain('Hedda Hövdal');
});

test('jonna adds a colleague by work e-mail, takes the plan away, and takes that back', async ({ as }) => {
  const page = await as('jonna');
  const name = freshName();
  await plan(page, name);
  await page.getByRole('link', { name }).click();
  await page.getByRole('button', { name: 'Ta bort planeringen' }).click();
  await expect(page.getByText(`${name} är inte längre planerad.`)).toBeVisible();
  await expect(page.getByRole('link', { name })).toBeHidden();
  await page.getByRole('status').getByRole('button', { name: 'Ångra' }).click();
  await expect(page.getByRole('link', { name })).toBeVisible();
});

test('the same e-mail twice is told in words, and what was typed stays', async ({ as }) => {
  const page = await as('jonna');
  await page.goto('/staff/new');
  await page.getByLabel('Namn').fill('Nora igen');
  await page.getByLabel('E-post i arbetet').fill('nora@demo.example');
  await page.getByRole('button', { name: 'Lägg till' }).click();
  await expect(page.getByRole('alert')).toContainText('redan planerad');
  await expect(page.getByLabel('Namn')).toHaveValue('Nora igen');
});

test('jonna notes a training, and two who change the same name choose', async ({ as }) => {
  const [one, other] = [await as('jonna'), await as('jonna')];
  const name = freshName();
  await plan(one, name);
  await one.getByRole('link', { name }).click();
  await expect(one.getByRole('heading', { name, level: 1 })).toBeVisible();
  const address = `${one.url().replace(/\?.*/, '')}/edit`;
  await one.goto(address);
  await other.goto(address);
  await one.getByRole('button', { name: 'Lägg till utbildning' }).click();
  await one.getByLabel('Namn').fill(`${name} ett`);
  await one.getByRole('button', { name: 'Spara' }).click();
  await expect(one.getByText('Leda grupp')).toBeVisible();

  await other.getByLabel('Namn').fill(`${name} två`);
  await other.getByRole('button', { name: 'Spara' }).click();
  const dialog = other.getByRole('dialog', { name: 'Någon annan ändrade samtidigt' });
  await expect(dialog.getByRole('radio', { name: `${name} ett` })).toBeVisible();
  await other.screenshot({ path: 'e2e/shots/staff-conflict.png' });
  await dialog.getByRole('button', { name: 'Spara de här valen' }).click();
  await expect(other.getByRole('heading', { name: `${name} två`, level: 1 })).toBeVisible();
  await expect(other.getByText('Leda grupp')).toBeVisible();
});

test('magda sees the staff of Vetlanda and is told why she may not change it', async ({ as }) => {
  const page = await as('magda');
  await page.goto('/staff');
  await page.getByRole('link', { name: 'Gustav Gruppman' }).click();
  const edit = page.getByRole('button', { name: 'Ändra uppgifter' });
  await expect(edit).toHaveAttribute('aria-disabled', 'true');
});

test('a waiting one is read on a phone and in the dark, and is confirmed', async ({ as }) => {
  const page = await as('jonna', { viewport: { width: 320, height: 800 } });
  await page.goto('/staff');
  await page.getByRole('link', { name: 'Svara om det är Beda B' }).click();
  await expect(page.getByText('Är det Beda B som du planerade?')).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    await page.screenshot({ path: `e2e/shots/staff-waiting-320-${colorScheme}.png`, fullPage: true });
  }
  await page.getByRole('button', { name: 'Ja, det är samma person' }).click();
  await expect(page.getByRole('heading', { name: 'Beda Barnkvist', level: 1 })).toBeVisible();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.screenshot({ path: 'e2e/shots/staff-member-1280.png', fullPage: true });
  await page.goto('/staff');
  await expect(page.getByRole('link', { name: 'Beda B', exact: true })).toBeHidden();
});

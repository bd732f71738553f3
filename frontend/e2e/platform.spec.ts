import type { Page } from '@playwright/test';
import { expect, openSearch, test } from './test';

function part(page: Page, name: string) {
  return page.getByRole('region', { name, exact: true });
}

async function openPart(page: Page, region: string, section: string): Promise<void> {
  await page.goto(`/settings/${region}/${section}`);
  await expect(page.getByRole('button', { name: 'Spara' })).toBeVisible();
}

test('root finds the jobs on the first page, and runs one now', async ({ as }) => {
  const page = await as('root');
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Så går det i systemet' })).toBeVisible();
  await expect(page.getByText('Alla jobb går som de ska.')).toBeVisible();
  await page.getByRole('link', { name: 'Visa jobben' }).click();
  const job = page.getByRole('row', { name: /Kontrollera loggen/ });
  await expect(job.getByText('Gick bra')).toBeVisible({ timeout: 30_000 });
  const before = await job.getByRole('cell').nth(2).textContent();
  await job.getByRole('button', { name: 'Kör nu' }).click();
  await expect(page.getByText('Kontrollera loggen: körs strax.')).toBeVisible();
  await expect(job.getByText('Vilar')).toBeVisible({ timeout: 30_000 });
  expect(before).toContain('Gick bra');
});

test('root finds the jobs and the settings from the keyboard', async ({ as }) => {
  const page = await as('root');
  await page.goto('/');
  await expect(page.getByRole('button', { name: /^Sök/ })).toBeVisible();
  const found = await openSearch(page);
  await page.keyboard.type('gallring');
  await expect(found.getByRole('menuitem', { name: 'Inställningar' })).toBeVisible();
  await found.getByRole('searchbox').fill('drift');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Jobb', level: 1 })).toBeVisible();
});

test('the two counties have settings of their own, and root changes the limits of one', async ({ as }) => {
  const page = await as('root');
  await page.goto('/');
  await page.getByRole('link', { name: 'Inställningar Region Örebro län' }).click();
  await expect(part(page, 'Regionens ord').getByText('KHV')).toBeVisible();
  await expect(part(page, 'Gallring').getByText('6', { exact: true }).first()).toBeVisible();
  await page.getByLabel('Region', { exact: true }).selectOption('Region Jönköpings län');
  await expect(part(page, 'Regionens ord').getByText('BVC')).toBeVisible();
  await expect(part(page, 'Gallring').getByText('6', { exact: true })).toHaveCount(0);
  await expect(part(page, 'Gallring').getByText('12', { exact: true }).first()).toBeVisible();

  await openPart(page, '18', 'limits');
  await page.getByLabel('Svar som behövs för att visa siffror').fill('2');
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByText('Skriv ett helt tal från 3 till 50.').first()).toBeVisible();
  await page.getByLabel('Svar som behövs för att visa siffror').fill('9');
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByText('Sparat.')).toBeVisible();
  await expect(part(page, 'Gränser').getByText('9', { exact: true })).toBeVisible();
});

test('regina changes her region’s words, takes it back, and is told who changes the rest', async ({ as }) => {
  const page = await as('regina');
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('button', { name: 'Mer' }).click();
  await page.getByRole('menuitem', { name: 'Inställningar' }).click();
  await expect(part(page, 'Gränser').getByRole('button', { name: 'Ändra Gränser' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await part(page, 'Regionens ord').getByRole('link', { name: 'Ändra Regionens ord' }).click();
  await page.getByLabel('Hälsovården för barn, kort').fill('BHV');
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(part(page, 'Regionens ord').getByText('BHV')).toBeVisible();
  await page.getByRole('status').getByRole('button', { name: 'Ångra' }).click();
  await expect(part(page, 'Regionens ord').getByText('BVC')).toBeVisible();
});

test('petra decides how long data are kept, and figures outlive names', async ({ as }) => {
  const page = await as('petra');
  await openPart(page, '06', 'retention');
  await page.getByLabel('Närvaro').fill('11');
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByText('Skriv minst så många månader som namnen sparas.').first()).toBeVisible();
  await page.getByLabel('Närvaro').fill('36');
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(part(page, 'Gallring').getByText('36', { exact: true })).toBeVisible();
});

test('two who change the same number choose, and different ones are joined', async ({ as }) => {
  const [regina, root] = [await as('regina'), await as('root')];
  await openPart(regina, '06', 'programme');
  await openPart(root, '06', 'programme');
  await root.getByLabel('Familjer i en ny grupp').fill('6');
  await root.getByLabel('Timmar att svara på en erbjuden plats').fill('96');
  await root.getByRole('button', { name: 'Spara' }).click();
  await expect(part(root, 'Grundpaket och grupper').getByText('96', { exact: true })).toBeVisible();

  await regina.getByLabel('Familjer i en ny grupp').fill('5');
  await regina.getByRole('button', { name: 'Spara' }).click();
  const dialog = regina.getByRole('dialog', { name: 'Någon annan ändrade samtidigt' });
  await expect(dialog.getByRole('radio', { name: /^6/ })).toBeVisible();
  await dialog.getByRole('button', { name: 'Spara de här valen' }).click();
  const saved = part(regina, 'Grundpaket och grupper');
  await expect(saved.getByText('5', { exact: true })).toBeVisible();
  await expect(saved.getByText('96', { exact: true })).toBeVisible();
});

for (const [person, paths] of [
  ['gustav', ['/jobs', '/staff', '/audit', '/settings', '/settings/06/limits', '/privacy']],
  ['root', ['/centres', '/groups', '/groups/offer']],
  ['regina', ['/staff', '/jobs', '/audit', '/privacy']],
] as const) {
  test(`a page that is not for ${person} says so, alone, and asks for nothing`, async ({ as }) => {
    const page = await as(person);
    const refused: string[] = [];
    page.on('response', (answer) => answer.status() === 403 && refused.push(answer.url()));
    for (const path of paths) {
      await page.goto(path);
      const main = page.getByRole('main');
      await expect(main.getByRole('heading', { level: 1 })).toHaveText('Sidan är inte för din roll');
      await expect(main.getByRole('link')).toHaveText(['Till startsidan']);
      await expect(main.getByRole('button')).toHaveCount(0);
    }
    expect(refused).toEqual([]);
  });
}

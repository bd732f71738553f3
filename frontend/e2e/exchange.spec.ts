import type { Page } from '@playwright/test';
import { chooseZip, latestTask } from './deeds';
import { discard, freshName, versionsOf } from './drafts';
import { expect, test } from './test';

const address = '/programme/exchange';

/** The zip of the version in use, as the lead of its region downloads it. */
async function downloaded(page: Page): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('article').filter({ hasText: 'Publicerad' }).getByRole('link', { name: 'Ladda ner zip' }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

test('what is no zip is refused in words, and a version that is there already too', async ({ as }) => {
  const page = await as('regina');
  await page.goto(address);
  await expect(page.getByText('Ingen fil vald')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Pröva' })).toHaveCount(0);
  await chooseZip(page, 'program.zip', Buffer.from('MZ this is a program'));
  await page.getByRole('button', { name: 'Pröva' }).click();
  await expect(latestTask(page).getByText('Gick inte')).toBeVisible();

  await chooseZip(page, 'samma.zip', await downloaded(page));
  await page.getByRole('button', { name: 'Läs in som utkast' }).click();
  await expect(latestTask(page).getByText(/redan en version med det namnet/)).toBeVisible();
});

test('another region tries a zip, takes it in whole, and reads the draft', async ({ as }) => {
  const regina = await as('regina');
  await regina.goto(address);
  const zip = await downloaded(regina);
  const orvar = await as('orvar');
  const before = new Set((await versionsOf(orvar)).map(({ id }) => id));
  await orvar.goto(address);
  await chooseZip(orvar, `${freshName('program')}.zip`, zip);
  await orvar.getByRole('button', { name: 'Pröva' }).click();
  await expect(latestTask(orvar).getByRole('heading', { name: /Så här skulle det bli/ })).toBeVisible();
  await expect(latestTask(orvar).getByText('10 vägledningar')).toBeVisible();
  await expect(latestTask(orvar).getByText('84 dialogkort')).toBeVisible();
  expect((await versionsOf(orvar)).filter(({ id }) => !before.has(id))).toEqual([]);

  await orvar.getByRole('button', { name: 'Läs in som utkast' }).click();
  await expect(latestTask(orvar).getByRole('heading', { name: /är inläst som utkast/ })).toBeVisible();
  await latestTask(orvar).getByRole('link', { name: 'Läs utkastet' }).click();
  await expect(orvar.getByText('Utkast').first()).toBeVisible();
  for (const { id } of await versionsOf(orvar)) if (!before.has(id)) await discard(orvar, id);
});

test('a shared version is copied by the lead of another region, and is not seen once it is no longer shared', async ({
  as,
}) => {
  const regina = await as('regina');
  const orvar = await as('orvar');
  const before = new Set((await versionsOf(orvar)).map(({ id }) => id));
  await orvar.goto(address);
  const shared = orvar.getByRole('region', { name: 'Från andra regioner' });
  await shared.getByRole('button', { name: 'Kopiera till ett utkast' }).first().click();
  await expect(latestTask(orvar).getByRole('heading', { name: /är inläst som utkast/ })).toBeVisible();
  for (const { id } of await versionsOf(orvar)) if (!before.has(id)) await discard(orvar, id);

  await regina.goto(address);
  await regina.getByRole('button', { name: 'Sluta dela' }).click();
  await expect(regina.getByText('Versionen delas inte längre.')).toBeVisible();
  await orvar.reload();
  await expect(shared.getByText('Ingen annan region delar sitt program just nu.')).toBeVisible();
  await regina.getByRole('button', { name: 'Ångra' }).click();
  await expect(regina.getByRole('button', { name: 'Sluta dela' })).toBeVisible();
});

test('whoever does not lead the region is told whose page it is', async ({ as }) => {
  const page = await as('magda');
  await page.goto(address);
  await expect(page.getByRole('heading', { name: 'Här läser regionen in sitt program' })).toBeVisible();
});

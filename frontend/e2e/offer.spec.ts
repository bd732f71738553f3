import type { Locator, Page } from '@playwright/test';
import { makeGroup } from './groups';
import { guideOf } from './programme';
import { expect, expectNoSidewaysScroll, test } from './test';

/** The centres and the guides side by side, on a wide page. */
function matrix(page: Page): Locator {
  return page.getByRole('table', { name: 'Hur många träffar varje central har av varje vägledning' });
}

/** The centres that the table has a row for. */
function centres(page: Page): Locator {
  return matrix(page).locator('tbody').getByRole('rowheader');
}

async function openOffer(page: Page, query = ''): Promise<void> {
  await page.goto(`/groups/offer${query}`);
  await expect(page.getByRole('heading', { name: 'Utbudet', level: 1 })).toBeVisible();
  await expect(matrix(page)).toBeVisible();
}

/** The row that begins with this; its cells are the ten guides, then groups, sessions, evenings and the next day. */
function row(page: Page, name: string): Locator {
  return matrix(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name }) });
}

async function sessionsInOrder(page: Page): Promise<number[]> {
  const cells = await matrix(page).locator('tbody tr td:nth-of-type(12)').allTextContents();
  return cells.map(Number);
}

test('regina comes from her first page to what is planned, and what of it is in the evening', async ({ as }) => {
  const [cilla, page] = [await as('cilla'), await as('regina')];
  await makeGroup(cilla, { begins: '17:00' });
  const { title } = await guideOf(page, 1);
  await page.goto('/');
  await page.getByRole('link', { name: 'Se vad som är planerat' }).click();
  await expect(page.getByRole('heading', { name: 'Utbudet', level: 1 })).toBeVisible();
  await expect(page.getByRole('heading', { name: /^\d+ av \d+ träffar är på kvällen \(\d+\s%\)$/ })).toBeVisible();
  await expect(matrix(page).getByRole('columnheader', { name: `1 ${title.sv}` })).toBeVisible();
  const vetlanda = row(page, 'Vetlanda familjecentral').getByRole('cell');
  await expect(vetlanda.nth(0)).toHaveText(/^[1-9]\d*$/);
  await expect(vetlanda.nth(12)).toHaveText(/^[1-9]\d* \d+\s%$/);
  await expect(row(page, 'Erbjuds av').getByRole('cell').nth(0)).toHaveText(/^[1-9]\d* av \d+$/);
  await page.getByRole('rowheader', { name: 'Vetlanda familjecentral' }).getByRole('link').click();
  await expect(page.getByRole('heading', { name: 'Vetlanda familjecentral', level: 1 })).toBeVisible();
});

for (const person of ['regina', 'jens'] as const) {
  test(`${person} is told how many guides nobody offers, as many as the table has nobody for`, async ({ as }) => {
    const page = await as(person);
    await openOffer(page);
    const none = await row(page, 'Erbjuds av').getByRole('cell').filter({ hasText: /^0 av/ }).count();
    const some = none === 1 ? 'En vägledning erbjuds' : `${none} vägledningar erbjuds`;
    const said = none === 0 ? 'Alla vägledningar erbjuds av någon' : `${some} inte av någon`;
    const missing = page.getByRole('region', { name: said });
    await expect(missing).toBeVisible();
    await expect(missing.getByRole('listitem')).toHaveCount(none);
  });
}

test('the time is in the address, and what has been is told as what was', async ({ as }) => {
  const page = await as('regina');
  await openOffer(page);
  const next = page.getByRole('group', { name: 'Tid' }).getByRole('button', { name: 'Nästa termin' });
  await next.click();
  await expect(page).toHaveURL(/period=next/);
  await page.reload();
  await expect(next).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Senaste tolv månaderna' }).click();
  await expect(page.getByRole('heading', { name: /central(er)? hade (inga )?träffar$/ })).toBeVisible();
  await expect(matrix(page).getByRole('columnheader', { name: 'Nästa träff' })).toHaveCount(0);
});

test('the centres stand in the order that one asks for, and a shared link keeps it', async ({ as }) => {
  const page = await as('regina');
  await openOffer(page);
  await matrix(page).getByRole('button', { name: 'Träffar', exact: true }).click();
  await expect(page).toHaveURL(/sort=sessions/);
  const head = matrix(page).getByRole('columnheader', { name: 'Träffar', exact: true });
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  const fewestFirst = await sessionsInOrder(page);
  expect(fewestFirst).toEqual(fewestFirst.toSorted((one, other) => one - other));
  await matrix(page).getByRole('button', { name: 'Träffar', exact: true }).click();
  await page.reload();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  expect(await sessionsInOrder(page)).toEqual(fewestFirst.toReversed());
});

test('regina chooses a municipality, and magda sees hers alone', async ({ as }) => {
  const [regina, magda] = [await as('regina'), await as('magda')];
  await openOffer(regina);
  await expect(centres(regina).filter({ hasNotText: 'Vetlanda' })).not.toHaveCount(0);
  await regina.getByLabel('Alla kommuner').selectOption({ label: 'Vetlanda' });
  await expect(regina).toHaveURL(/municipality=0685/);
  await magda.goto('/');
  await magda.getByRole('link', { name: 'Se vad som är planerat' }).click();
  for (const page of [regina, magda]) {
    await expect(centres(page).filter({ hasNotText: 'Vetlanda' })).toHaveCount(0);
    await expect(centres(page).filter({ hasText: 'Vetlanda' })).not.toHaveCount(0);
  }
  await expect(magda.getByLabel('Alla kommuner')).toHaveCount(0);
});

test('jens and karin see what their own centres offer and no others', async ({ as }) => {
  for (const [person, own] of [
    ['jens', /Bankeryd/],
    ['karin', /Karlskoga/],
  ] as const) {
    const page = await as(person);
    await openOffer(page, '?municipality=0685');
    await expect(centres(page)).toHaveText([own]);
    await expect(page.getByText('Vetlanda')).toHaveCount(0);
  }
});

test('on a phone each centre says in sentences what it has and what it lacks', async ({ as }) => {
  const [cilla, page] = [await as('cilla'), await as('regina')];
  await makeGroup(cilla);
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('/groups/offer');
  const vetlanda = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'Vetlanda familjecentral' }) });
  await expect(vetlanda).toContainText(/grupp(er)?, \d+ träffar, (\d+|ingen) på kvällen\./);
  await expect(vetlanda).toContainText(/Saknar träff \d|Har alla träffar/);
  await expect(matrix(page)).toBeHidden();
  await page.getByLabel('Ordning').selectOption('-sessions');
  await expect(page).toHaveURL(/sort=-sessions/);
  await expectNoSidewaysScroll(page);
});

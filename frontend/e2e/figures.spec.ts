import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './test';

const verdicts = /Målet (inte )?nått|Går inte att avgöra|Dolt, så att ingen kan pekas ut|Ingen mätning/;

async function openOwn(page: Page, name: string): Promise<void> {
  await page.goto('/');
  await page
    .getByRole('navigation', { name: 'Siffrorna och det som ligger bakom' })
    .getByRole('link', { name })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

test('the first page of the county says of each target where it stands, how sure that is and on what', async ({
  as,
}) => {
  const page = await as('regina');
  await page.goto('/');
  const targets = page.getByRole('group', { name: 'Målen' }).getByRole('region');
  await expect(targets).toHaveCount(3);
  for (const target of await targets.all()) {
    await expect(target).toContainText(verdicts);
    await expect(target.locator('svg.dial')).toBeVisible();
  }
  await expect(targets.first()).toContainText(/\d+ av \d+/);
  await expect(targets.first()).toContainText('mål alla');
  await expect(targets.nth(1)).toContainText(/\d\s% svarade\./);
  await expectAccessible(page);
});

test('the map and the table behind it tell the same', async ({ as }) => {
  const page = await as('regina');
  await page.goto('/');
  const map = page.getByRole('region', { name: 'Så ser det ut i kommunerna' });
  const tile = map.locator('a.tile', { hasText: 'Vetlanda' });
  await expect(tile.locator('.num')).toContainText(/\d+ av \d+|\.\./);
  const said = (await tile.locator('.num').textContent()) ?? '';
  await map.getByRole('button', { name: 'Visa som tabell' }).click();
  const row = map.getByRole('row', { name: /^Vetlanda/ });
  await expect(row).toContainText(/\d+ av (\d+)/.exec(said)?.[1] ?? '..');
  await row.getByRole('link', { name: 'Vetlanda' }).click();
  await expect(page).toHaveURL(/\/figures\/places\/06\/0685/);
  await expect(page.getByRole('heading', { name: 'Vetlanda', level: 1 })).toBeVisible();
});

test('another indicator can be chosen for the map, and what is hidden there draws nothing', async ({ as }) => {
  const page = await as('regina');
  await page.goto('/');
  const map = page.getByRole('region', { name: 'Så ser det ut i kommunerna' });
  await map.getByRole('combobox', { name: 'Mått' }).selectOption('men-attending');
  await expect(map.locator('a.tile .num').first()).toContainText(/\d+ av \d+|\.\.|–|ingen central/);
  for (const tile of await map.locator('a.tile.hidden').all()) {
    await expect(tile).toContainText('..');
    await expect(tile).not.toContainText(/\d/);
  }
  await map.getByRole('button', { name: 'Visa som tabell' }).click();
  for (const row of await map.getByRole('row').filter({ hasText: '..' }).all()) {
    await expect(row.getByRole('img')).toHaveCount(0);
    await expect(row).not.toContainText(/\d/);
  }
});

test('which centres lack which guide, and in which months each was held', async ({ as }) => {
  const page = await as('regina');
  await openOwn(page, 'Grundpaketet');
  await expect(page.getByText(/^\d+ av \d+ centraler erbjuder hela grundpaketet\./)).toBeVisible();
  const each = page.getByRole('region', { name: 'Central för central' });
  const first = each.getByRole('listitem').filter({ hasText: 'Månad för månad' }).first();
  await expect(first).toContainText(/Träff .* saknas\.|Alla träffar saknas\./);
  await first.getByText('Månad för månad').click();
  await expect(first.getByRole('table').getByRole('columnheader')).toHaveCount(13);
  await expectAccessible(page);

  const gaps = page.getByRole('region', { name: 'Träffar som saknas' });
  await gaps
    .getByRole('button', { name: /visa dem/ })
    .first()
    .click();
  await expect(page).toHaveURL(/guide=/);
  await page.getByRole('button', { name: 'Visa alla träffar' }).click();
  await expect(page).not.toHaveURL(/guide=/);
});

test('where fathers do not come, and when they do; second parents apart from them', async ({ as }) => {
  const page = await as('regina');
  await openOwn(page, 'Papporna');
  const where = page.getByRole('region', { name: 'Här kommer de minst' });
  await expect(where.getByRole('row').nth(1)).toContainText(/\d\s%|\.\./);
  await page.getByRole('group', { name: 'Jämför' }).getByRole('button', { name: 'Centraler' }).click();
  await expect(page).toHaveURL(/by=CENTRE/);
  await expect(where.getByRole('columnheader', { name: 'Central' })).toBeVisible();
  const hours = page.getByRole('region', { name: 'När de kommer' });
  await expect(hours.getByRole('heading', { name: 'Tid på dagen' })).toBeVisible();
  await expect(hours.getByRole('row', { name: /Förmiddag|Eftermiddag|Kväll/ }).first()).toBeVisible();
  await expect(where).toContainText(/Jönköpings län har \d+\s%, (våren|hösten) \d{4}\./);
  await page.getByRole('group', { name: 'Räknat över' }).getByRole('button', { name: 'Senaste året' }).click();
  await expect(where).toContainText(/Jönköpings län har \d+\s%, \d{4}\./);
  await expect(hours.getByRole('heading', { name: 'Träff för träff' })).toHaveCount(0);
  await page.getByRole('group', { name: 'Vilka som räknas' }).getByRole('button').last().click();
  await expect(page).toHaveURL(/of=second-parents-attending/);
  await expectAccessible(page);
});

test('cilla sees how it goes for her centre, and what is true right now', async ({ as }) => {
  const page = await as('cilla');
  await page.goto('/figures/offering');
  await page
    .getByRole('navigation', { name: 'Siffrorna och det som ligger bakom' })
    .getByRole('link', { name: 'Hur går det för oss?' })
    .click();
  await expect(page.getByRole('heading', { name: 'Hur går det för oss?', level: 1 })).toBeVisible();
  await expect(page.getByRole('group', { name: 'Målen' }).locator('.share-bar').first()).toBeVisible();
  await expect(page.getByRole('region', { name: 'Hos oss just nu' }).getByRole('row').nth(1)).toBeVisible();
  const all = page.getByRole('region', { name: 'Alla mått' });
  await expect(all.getByRole('row').nth(1)).toBeVisible();
  await expectAccessible(page);
});

test('the live figures of a centre are for its coordinator alone', async ({ as }) => {
  const [magda, gustav] = [await as('magda'), await as('gustav')];
  await magda.goto('/figures/places/06/0685/vetlanda');
  await expect(magda.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(magda.getByRole('region', { name: 'Hos oss just nu' })).toHaveCount(0);
  await gustav.goto('/figures/places/06/0685/vetlanda');
  await expect(gustav.getByRole('heading', { name: 'Siffrorna är inte för din roll' })).toBeVisible();
});

test('a stranger finds nothing of the places', async ({ as }) => {
  const orvar = await as('orvar');
  for (const path of ['06', '06/0685', '06/0685/vetlanda']) {
    await orvar.goto(`/figures/places/${path}`);
    await expect(orvar.getByRole('heading', { name: 'Sidan finns inte' })).toBeVisible();
  }
});

/** What one may open on the page, all at once: a table that is folded away is to fit a phone too. */
async function unfoldAll(page: Page): Promise<void> {
  await page.locator('main').evaluate((main) => {
    for (const details of main.querySelectorAll('details')) details.open = true;
  });
}

/** A name that shares its line with figures gets a letter or two a line. */
async function expectNamesAboveFigures(page: Page): Promise<void> {
  for (const row of await page
    .getByRole('row')
    .filter({ has: page.locator('.interval-bar') })
    .all()) {
    const [name, bar] = [row.getByRole('rowheader'), row.locator('.interval-bar')];
    const [nameBox, barBox] = [await name.boundingBox(), await bar.boundingBox()];
    expect(nameBox?.width, `${page.url()} ${await name.textContent()}`).toBeGreaterThan(240);
    expect(nameBox!.y + nameBox!.height).toBeLessThanOrEqual(barBox!.y);
  }
}

const pagesOfFigures = [
  '/',
  '/figures/offering?show=all',
  '/figures/fathers',
  '/figures/fathers?by=CENTRE',
  '/figures/change',
  '/figures/places/06',
  '/figures/places/06/0685',
  '/figures/places/06/0685/vetlanda',
  '/figures/explore?indicator=men-attending&view=ranked',
  '/figures/trend?indicator=men-attending&view=table',
  '/figures/report/06',
  '/programme/use',
];

test('the pages of figures fit a phone, in the dark too, and print without what is for the screen', async ({ as }) => {
  test.setTimeout(240_000);
  const page = await as('regina', { viewport: { width: 320, height: 700 }, colorScheme: 'dark' });
  for (const path of pagesOfFigures) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
    await unfoldAll(page);
    await expectNoSidewaysScroll(page);
    await expectNamesAboveFigures(page);
    await expectAccessible(page);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await page.emulateMedia({ media: 'screen' });
  }
});

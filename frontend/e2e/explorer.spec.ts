import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { pagesIn } from './pdf';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './test';

const share = /^\d+(,\d)?\s%$/;

/** The part of the explorer that shows the values. */
function shown(page: Page): Locator {
  return page.locator('section').filter({ has: page.getByRole('group', { name: 'Visa som' }) });
}

/** What a column of the table says, row by row. */
async function column(page: Page, title: string): Promise<string[]> {
  return shown(page).locator(`td[data-label="${title}"]`).allTextContents();
}

test('regina finds how it stands in each municipality, how sure that is, and what it is counted of', async ({ as }) => {
  const page = await as('regina');
  await page.goto('/figures/explore?indicator=men-attending');
  await expect(page.getByRole('heading', { name: 'Utforska siffrorna', level: 1 })).toBeVisible();
  await expect(shown(page).getByRole('row').nth(1)).toBeVisible();
  const shares = await column(page, 'Andel');
  for (const [row, interval] of (await column(page, 'Med osäkerhet')).entries()) {
    if (share.test(shares[row] ?? '')) expect(interval).toMatch(/^\d+(,\d)?–\d+(,\d)?\s%$/);
    else expect(interval).toBe(shares[row]);
  }
  await expect(shown(page)).toContainText(/\d+ visas.*Räknat /);
  const about = page.getByRole('region', { name: 'Så räknas det' });
  for (const fact of ['I ord', 'Täljare', 'Nämnare', 'Kommer från']) await expect(about).toContainText(fact);
  await expectAccessible(page);
});

test('the table sorts, and what is hidden stays last whatever it is sorted by', async ({ as }) => {
  const page = await as('regina');
  await page.goto('/figures/explore?indicator=men-attending&part=CENTRE');
  await expect(shown(page).getByRole('row').nth(1)).toBeVisible();
  for (const title of ['Andel', 'Antal', 'Var']) {
    await shown(page).getByRole('columnheader', { name: title }).getByRole('button').click();
    await expect(page).toHaveURL(/sort=/);
    const marks = (await column(page, 'Andel')).map((cell) => (share.test(cell) ? 'shown' : 'hidden'));
    expect(marks).toEqual(marks.toSorted((one, other) => other.localeCompare(one)));
  }
});

test('the address holds the whole look, so that a shared link shows the same', async ({ as }) => {
  const [regina, magda] = [await as('regina'), await as('magda')];
  await regina.goto('/figures/explore');
  await regina.getByRole('combobox', { name: 'Vad som räknas' }).selectOption('men-attending');
  await regina.getByRole('group', { name: 'Räknat per' }).getByRole('button', { name: 'År' }).click();
  await regina.getByRole('combobox', { name: 'Per plats' }).selectOption('START');
  await regina.getByRole('group', { name: 'Visa som' }).getByRole('button', { name: 'Rangordnat' }).click();
  await expect(regina).toHaveURL(/indicator=men-attending/);
  await expect(regina).toHaveURL(/periodKind=YEAR/);
  await expect(regina).toHaveURL(/breakdown=START/);
  await expect(regina).toHaveURL(/view=ranked/);
  await expect(
    shown(regina)
      .getByRole('row', { name: /Förmiddag|Kväll|Eftermiddag/ })
      .first(),
  ).toBeVisible();
  await expect(regina.getByRole('group', { name: 'Visa som' }).getByRole('button', { name: 'Tratt' })).toHaveCount(0);
  await magda.goto('/figures/explore?indicator=men-attending&periodKind=YEAR&breakdown=START&view=ranked');
  await expect(magda.getByRole('combobox', { name: 'Vad som räknas' })).toHaveValue('men-attending');
  await expect(shown(magda).getByRole('table')).toBeVisible();
});

test('a term of the county is told of its small and its large centres', async ({ as }) => {
  const page = await as('regina');
  await page.goto('/figures/explore?indicator=other-language&breakdown=SIZE');
  const table = page.getByRole('table');
  for (const size of ['Små centraler', 'Stora centraler']) {
    await expect(table.getByRole('row', { name: size })).toContainText(/\d\s%|\.\./);
  }
  await page.goto('/figures/explore?indicator=other-language&breakdown=SIZE&gender=WOMAN');
  await expect(table.getByRole('row', { name: 'Stora centraler' })).toContainText(/\d\s%|\.\./);
  await page.getByRole('group', { name: 'Räknat per' }).getByRole('button', { name: 'År' }).click();
  await expect(table.getByRole('row', { name: 'Stora centraler' })).toHaveCount(0);
});

test('what parents answered is told of small and large centres, which make up the county', async ({ as }) => {
  const page = await as('regina');
  await page.goto('/figures/explore?indicator=parents-more-secure&periodKind=ROUND');
  await page.getByRole('combobox', { name: 'Per plats' }).selectOption('SIZE');
  await expect(shown(page).getByRole('row', { name: 'Små centraler' })).toBeVisible();
  await expect(shown(page).getByRole('row', { name: 'Stora centraler' })).toBeVisible();
  const cells = (await column(page, 'Antal')).map((cell) => /^([\d\s]+) av ([\d\s]+)$/.exec(cell)?.slice(1) ?? []);
  const told = (await shown(page).textContent()) ?? '';
  const sums = [0, 1].map((part) => cells.reduce((sum, cell) => sum + Number(cell[part]?.replaceAll(/\s/g, '')), 0));
  if (cells.every((cell) => cell.length > 0))
    expect(told.replaceAll(/\s/g, '')).toContain(`${sums[0]}av${sums[1]}föräldrar`);
  else expect(await column(page, 'Antal')).toContain('..');
});

test('a funnel is drawn where the places are large enough, else it is said why not', async ({ as }) => {
  const page = await as('regina');
  await page.goto('/figures/explore?indicator=men-attending&periodKind=YEAR&view=funnel');
  const drawn = shown(page).getByRole('img', { name: /^Trattdiagram över/ });
  const said = shown(page).getByText('står platserna i ordning');
  await expect(drawn.or(said).first()).toBeVisible();
  await expectAccessible(page);
  await page.goto('/figures/explore?indicator=offers-base-package&view=funnel');
  await expect(shown(page)).toContainText('Därför står platserna i ordning.');
  await expect(drawn).toHaveCount(0);
});

test('the figures can be taken along as CSV, NDJSON and JSON-stat, with the same choice', async ({ as }) => {
  const page = await as('regina');
  await page.goto('/figures/explore?indicator=men-attending&part=CENTRE');
  const begun = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Hämta CSV' }).click();
  const csv = await readFile(await (await begun).path(), 'utf8');
  expect(csv.split(/\r?\n/)[0]).toContain('indicator');
  for (const row of csv.split(/\r?\n/).slice(1)) expect(row === '' || row.includes('men-attending')).toBe(true);
  for (const format of ['NDJSON', 'JSON-stat']) {
    const address = await page.getByRole('link', { name: `Hämta ${format}` }).getAttribute('href');
    expect((await page.request.get(address ?? '')).status()).toBe(200);
  }
});

test('a trend says what it means, by which rule, and has its table', async ({ as }) => {
  const page = await as('regina');
  await page.goto('/figures/trend?indicator=men-attending');
  await expect(page.getByRole('heading', { name: 'Så har det gått', level: 1 })).toBeVisible();
  const finding = /högre än förut|lägre än förut|en långsam förändring|ingen säker förändring|för få mätningar/;
  const series = page.getByRole('region', { name: finding });
  await expect(series).toContainText('Regler: Anhøj.');
  await expect(series.getByRole('img', { name: /Från .* till / })).toBeVisible();
  await expectAccessible(page);
  await series.getByRole('button', { name: 'Visa som tabell' }).click();
  await expect(page).toHaveURL(/view=table/);
  await expect(series.getByRole('row').nth(1)).toContainText(/\s%|\.\.|–/);
  await expectAccessible(page);
});

for (const [person, path, heading] of [
  ['regina', '06', /^Så går det i /],
  ['magda', '06/0685', 'Så går det i Vetlanda'],
  ['cilla', '06/0685/vetlanda', /^Så går det på /],
] as const) {
  test(`the report of ${path} tells ${person} what there is to tell, and prints`, async ({ as }) => {
    const page = await as(person);
    await page.goto(`/figures/report/${path}`);
    await expect(page.getByRole('heading', { name: heading, level: 1 })).toBeVisible();
    await expect(page.getByRole('group', { name: 'De tre målen' }).getByRole('region')).toHaveCount(3);
    for (const part of ['Når vi familjerna?', 'Vilka kommer?', 'Vad saknas?', 'Hur har det gått?']) {
      await expect(page.getByRole('region', { name: part })).toBeVisible();
    }
    await expect(page.getByText(/^Räknat .* Hämtat /)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Skriv ut' })).toBeVisible();
    await expectAccessible(page);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('button')).toHaveCount(0);
    await page.emulateMedia({ media: null });
    await expectOneSheet(page);
  });
}

/** Whether the browser keeps to the page's own margins or to its usual ones; and what is uncertain is seen on it. */
async function expectOneSheet(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  const usual = { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' };
  for (const preferCSSPageSize of [true, false]) {
    expect(pagesIn(await page.pdf({ format: 'A4', margin: usual, preferCSSPageSize })), page.url()).toBe(1);
  }
  await page.emulateMedia({ media: 'print' });
  for (const interval of await page.locator('.interval-bar i').all()) {
    await expect(interval).toHaveCSS('border-top-style', 'solid');
  }
  for (const track of await page.locator('.dial .track, .share-bar .track').all()) {
    await expect(track).toHaveCSS('stroke', 'rgb(221, 221, 221)');
  }
  await page.emulateMedia({ media: 'screen' });
}

test('who writes the next version sees what is used, what is not, and where one leader stands alone', async ({
  as,
}) => {
  const page = await as('regina');
  await page.goto('/programme/use');
  await expect(page.getByRole('heading', { name: 'Så används programmet', level: 1 })).toBeVisible();
  await expect(page.getByText(/(Ett|\d+) av \d+ dialogkort har aldrig använts\./)).toBeVisible();
  await expect(page.getByText('En vägledning har bara en utbildad ledare: träff 10.')).toBeVisible();
  const cards = page.getByRole('region', { name: 'Dialogkorten' });
  await cards.getByRole('button', { name: /^Träffar där det använts/ }).click();
  await expect(page).toHaveURL(/cards=used/);
  await expect(cards.getByRole('row').nth(1)).toContainText(/aldrig|\d/);
  await expect(page.getByRole('region', { name: 'Perspektiven' }).getByRole('row')).toHaveCount(6);
  await expectAccessible(page);
});

test('regina sets a target, and the explorer tells it', async ({ as }) => {
  const page = await as('regina');
  await page.goto('/settings/06/targets');
  const field = page.getByLabel(/^Föräldrar som känner sig tryggare, närmare varje år/);
  await field.fill('2,5');
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByText('Sparat.')).toBeVisible();
  await page.goto('/figures/explore?indicator=parents-more-secure');
  await expect(page.getByRole('region', { name: 'Så räknas det' })).toContainText('2,5 procentenheter');
});

test('a stranger finds nothing of another county, and a leader no figures', async ({ as }) => {
  const [orvar, gustav] = [await as('orvar'), await as('gustav')];
  await orvar.goto('/figures/explore?indicator=men-attending&at=06');
  await expect(orvar.getByText('Vetlanda')).toHaveCount(0);
  await expect(orvar.getByRole('cell', { name: share })).toHaveCount(0);
  await orvar.goto('/figures/report/06/0685/vetlanda');
  await expect(orvar.getByRole('heading', { name: 'Inga siffror att visa här' })).toBeVisible();
  for (const path of ['/figures/explore', '/figures/trend', '/figures/report/06/0685/vetlanda', '/programme/use']) {
    await gustav.goto(path);
    await expect(gustav.getByRole('heading', { name: 'Siffrorna är inte för din roll' })).toBeVisible();
  }
});

test('the explorer, the trend, the report and the use fit a phone, in the dark too', async ({ as }) => {
  test.setTimeout(120_000);
  const page = await as('regina', { viewport: { width: 320, height: 700 }, colorScheme: 'dark' });
  for (const path of [
    '/figures/explore?indicator=men-attending&view=ranked',
    '/figures/explore?indicator=men-attending&periodKind=YEAR&view=funnel',
    '/figures/trend?indicator=men-attending',
    '/figures/report/06',
    '/programme/use',
  ]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  }
});

import type { Locator, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './test';

const api = '/familjenavet/v1/region-indicators';
const address = '/settings/indicators';
const header = { 'X-Familjenavet': '1', 'If-Match': '*' };

interface Listed {
  id: string;
  code: string;
}

/** What these tests add; nothing of it is left for others to meet. */
const codes = new Set(['kom-till-slutet-av-alla', 'forskolebarn', 'tva-samtidigt', 'upptagen', 'smalt']);

async function ownOf(page: Page): Promise<Listed[]> {
  return ((await (await page.request.get(api)).json()) as { items: Listed[] }).items;
}

test.afterEach(async ({ as }) => {
  const page = await as('regina');
  for (const { id, code } of await ownOf(page)) {
    if (codes.has(code)) await page.request.delete(`${api}/${id}`, { headers: header });
  }
});

/** One that is taken in from files, without any. */
async function makeForFiles(page: Page, code: string, name: string): Promise<string> {
  const words = { formula: { sv: 'Av alla barn, de i förskola.' }, numerator: { sv: 'barn i förskola' } };
  const data = { region: '06', code, name: { sv: name }, ...words, denominator: { sv: 'barn' }, direction: 'MORE' };
  const answer = await page.request.post(api, { headers: { 'X-Familjenavet': '1' }, data });
  expect(answer.status()).toBe(201);
  return ((await answer.json()) as Listed).id;
}

async function chooseFile(page: Page, name: string, lines: string[]): Promise<void> {
  const buffer = Buffer.from(lines.map((line) => `${line}\r\n`).join(''));
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });
  await expect(page.getByText(name)).toBeVisible();
}

function row(page: Page, name: string | RegExp): Locator {
  return page.getByRole('main').getByRole('row').filter({ hasText: name });
}

const head = 'place,period,gender,numerator,denominator';

/** Two years of the county and two of its municipalities, one of them hidden, as a spreadsheet writes it here. */
const good = [
  head.replaceAll(',', ';'),
  ...['2024', '2025'].flatMap((year, more) => [
    `06;${year};ALL;${1200 + more * 100};4000`,
    `06/0685;${year};ALL;${120 + more * 40};400`,
    `06/0680;${year};ALL;..;..`,
  ]),
];

test('regina adds a share of what is counted already, and sees it among the figures', async ({ as }) => {
  const page = await as('regina');
  await page.goto('/settings');
  await page.getByRole('link', { name: 'Visa egna mått' }).click();
  await expect(page.getByRole('heading', { name: 'Egna mått', level: 1 })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Lägg till ett mått' }).first().click();
  await page.getByRole('button', { name: 'Lägg till måttet' }).click();
  await expect(page.getByText('Välj var siffrorna kommer från.').first()).toBeVisible();

  await page.getByRole('radio', { name: /^Räkna fram det/ }).check({ force: true });
  const [part, whole] = [page.getByLabel('Täljare'), page.getByLabel('Nämnare')];
  await part.selectOption({ label: 'familjer som kom till slutet' });
  await expect(whole.getByRole('option')).toHaveText(['Välj', 'familjer som bad om plats', 'familjer som hade plats']);
  await whole.selectOption({ label: 'familjer som bad om plats' });
  await expect(page.getByLabel('Vilka som räknas').first()).toHaveValue('familjer som kom till slutet');
  await expect(page.getByLabel('Av vilka').first()).toHaveValue('familjer som bad om plats');
  await page.getByLabel('Namn', { exact: true }).fill('Kom till slutet av alla');
  await expect(page.getByLabel('Kod', { exact: true })).toHaveValue('kom-till-slutet-av-alla');
  await page.getByLabel(/^Mål i procent/).fill('60');
  await page.getByLabel('Namn, engelska').fill('Came to the end of all');
  await page.getByRole('button', { name: 'Lägg till måttet' }).click();
  await expect(page.getByText('Måttet är tillagt och har fått sina värden.')).toBeVisible();
  await expect(page.getByRole('main')).toContainText(
    'Räknas fram: familjer som kom till slutet som andel av familjer som bad om plats',
  );

  await page.getByRole('link', { name: 'Se siffrorna' }).click();
  const choice = page.getByRole('combobox', { name: 'Vad som räknas' });
  await expect(choice).toHaveValue('kom-till-slutet-av-alla');
  await expect(choice.locator('option:checked')).toHaveText('Kom till slutet av alla (regionens eget)');
  await expect(page.getByText(/^Jönköpings län: \d+/)).toBeVisible();
  await expect(row(page, 'Vetlanda')).toContainText(/\s%|\.\./);
  const about = page.getByRole('region', { name: 'Så räknas det' });
  await expect(about).toContainText('Av familjer som bad om plats: familjer som kom till slutet.');
  await expect(about).toContainText('regionens eget');
  await expect(about).toContainText('60 %.');

  const magda = await as('magda');
  await magda.goto('/figures/places/06/0685');
  await expect(row(magda, 'Kom till slutet av alla')).toContainText('regionens eget');
});

test('what others have counted is refused line by line, taken in, seen and withdrawn', async ({ as }) => {
  const page = await as('regina');
  await page.goto(`${address}/new`);
  await page.getByRole('radio', { name: /^Läs in siffror/ }).check({ force: true });
  await page.getByLabel('Namn', { exact: true }).fill('Förskolebarn');
  await page.getByLabel('Så räknas det, i ord', { exact: true }).fill('Av barn mellan ett och fem år, de i förskola.');
  await page.getByLabel('Vilka som räknas', { exact: true }).fill('barn i förskola');
  await page.getByLabel('Av vilka', { exact: true }).fill('barn mellan ett och fem år');
  await page.getByRole('button', { name: 'Lägg till måttet' }).click();
  await expect(page.getByText('Ingen fil är inläst än.')).toBeVisible();

  await chooseFile(page, 'fel.csv', [head, '0685,2025,ALL,120,400', '9999,2025,ALL,1,2', '0680,2031,ALL,10,100']);
  await expect(page.getByRole('alert')).toContainText('Inget är inläst. 2 saker är fel i filen.');
  await expect(row(page, 'Platsen finns inte i regionen')).toContainText(/^3place/);
  await expect(row(page, 'Perioden är inte slut än')).toContainText(/^4period/);
  await page.screenshot({ path: 'e2e/shots/own-indicators-refused.png', fullPage: true });
  await expectAccessible(page);
  await chooseFile(page, 'få.csv', [head, '0685,2025,ALL,1,3']);
  await expect(row(page, 'Det visar för få')).toContainText(/^2denominator/);
  await chooseFile(page, 'tom.csv', [head]);
  await expect(row(page, 'Det finns inga siffror i filen.')).toContainText('Hela filen');

  await chooseFile(page, 'bra.csv', good);
  await expect(page.getByText('Filen går att läsa in: 4 siffror och 2 dolda, 2024–2025.')).toBeVisible();
  await expect(page.getByText('Ingen fil är inläst än.')).toBeVisible();
  await page.screenshot({ path: 'e2e/shots/own-indicators-checked.png', fullPage: true });
  await page.getByRole('button', { name: 'Läs in', exact: true }).click();
  await expect(page.getByText('Filen är inläst. Siffrorna syns nu.')).toBeVisible();
  await expect(row(page, '2024–2025')).toBeVisible();
  await chooseFile(page, 'igen.csv', good);
  await expect(row(page, 'Siffran finns redan').first()).toBeVisible();

  await page.getByRole('link', { name: 'Se siffrorna' }).click();
  await expect(page.getByText('Jönköpings län: 32,5 %')).toBeVisible();
  await expect(row(page, 'Vetlanda')).toContainText('40 %');
  await expect(page.getByRole('region', { name: 'Så räknas det' })).toContainText('Inläst från andra');
  await page.getByRole('link', { name: 'Se hur det har gått' }).click();
  await expect(page.getByText(/Från 30\s% \(2024\) till 32,5\s% \(2025\)/).first()).toBeVisible();
  await page.goto('/figures/change');
  await expect(page.getByRole('link', { name: 'Förskolebarn' })).toBeVisible();

  await page.goto(address);
  await expect(row(page, 'Förskolebarn')).toContainText('En fil2024–2025');
  await page.getByRole('link', { name: 'Förskolebarn' }).click();
  await page.getByRole('button', { name: 'Ta tillbaka 2024–2025' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ta tillbaka filen?' });
  await expect(dialog).toContainText('4 siffror och 2 dolda, 2024–2025');
  await dialog.getByRole('button', { name: 'Ta tillbaka' }).click();
  await expect(page.getByText('Ingen fil är inläst än.')).toBeVisible();
  await page.getByRole('link', { name: 'Se siffrorna' }).click();
  await expect(page.getByRole('heading', { name: 'Inget att visa för det här valet' })).toBeVisible();
});

test('a template holds the municipalities of the county, with nothing told', async ({ as }) => {
  const page = await as('regina');
  const id = await makeForFiles(page, 'smalt', 'Smalt mått');
  await page.goto(`${address}/${id}`);
  await page.getByText('Så ska filen se ut').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Hämta en mall' }).click(),
  ]);
  const lines = (await readFile(await download.path(), 'utf8')).split('\r\n');
  expect(lines[0]).toBe('\uFEFFplace;name;period;gender;numerator;denominator');
  expect(lines.filter((line) => /^06\/06\d\d;.+;\d{4};ALL;\.\.;\.\.$/.test(line))).toHaveLength(13);
  await chooseFile(page, 'mall.csv', lines.slice(0, -1));
  await expect(page.getByText(/Filen går att läsa in: inga siffror och 13 dolda/)).toBeVisible();
});

test('a code that is taken is told where it is written, and what was typed stays', async ({ as }) => {
  const page = await as('regina');
  await makeForFiles(page, 'upptagen', 'Upptagen');
  await page.goto(`${address}/new`);
  await page.getByRole('radio', { name: /^Läs in siffror/ }).check({ force: true });
  await page.getByLabel('Namn', { exact: true }).fill('Upptagen');
  await page.getByLabel('Så räknas det, i ord', { exact: true }).fill('Ord.');
  await page.getByLabel('Vilka som räknas', { exact: true }).fill('barn');
  await page.getByLabel('Av vilka', { exact: true }).fill('alla');
  await page.getByRole('button', { name: 'Lägg till måttet' }).click();
  await page.getByRole('link', { name: /^Det finns redan ett mått med den koden/ }).click();
  await expect(page.getByLabel('Kod', { exact: true })).toBeFocused();
  await expect(page.getByLabel('Namn', { exact: true })).toHaveValue('Upptagen');
  page.once('dialog', (warning) => void warning.accept());
  await page.goto(address);
});

test('two who change the same one choose, and who would remove what was changed is told', async ({ as }) => {
  const [regina, colleague] = [await as('regina'), await as('regina')];
  const id = await makeForFiles(regina, 'tva-samtidigt', 'Två samtidigt');
  for (const page of [regina, colleague]) {
    await page.goto(`${address}/${id}`);
    await page.getByRole('link', { name: 'Ändra', exact: true }).click();
  }
  await colleague.getByLabel('Namn', { exact: true }).fill('Deras namn');
  await colleague.getByRole('button', { name: 'Spara' }).click();
  await expect(colleague.getByRole('heading', { name: 'Deras namn', level: 1 })).toBeVisible();

  await regina.getByLabel('Namn', { exact: true }).fill('Mitt namn');
  await regina.getByLabel(/^Mål i procent/).fill('80');
  await regina.getByRole('button', { name: 'Spara' }).click();
  const conflict = regina.getByRole('dialog', { name: 'Någon annan ändrade samtidigt' });
  await expect(conflict.getByRole('radiogroup', { name: 'Namn' }).getByRole('radio', { name: /^Deras/ })).toBeVisible();
  await conflict.getByRole('button', { name: 'Spara de här valen' }).click();
  await expect(regina.getByRole('heading', { name: 'Mitt namn', level: 1 })).toBeVisible();

  await colleague.getByRole('button', { name: 'Ta bort' }).click();
  const removal = colleague.getByRole('dialog', { name: 'Ta bort Deras namn?' });
  await expect(removal).toContainText('alla sina värden och de inlästa filerna');
  await removal.getByRole('button', { name: 'Ta bort' }).click();
  await expect(colleague.getByText('Någon annan ändrade måttet nyss.')).toBeVisible();
  await expect(colleague.getByRole('heading', { name: 'Mitt namn', level: 1 })).toBeVisible();
  await colleague.getByRole('button', { name: 'Ta bort' }).click();
  await colleague.getByRole('dialog').getByRole('button', { name: 'Ta bort' }).click();
  await expect(colleague.getByText('Måttet är borttaget.')).toBeVisible();
  await expect(colleague.getByText('Mitt namn')).toHaveCount(0);
});

test('a municipal lead has no such pages, nor the way to them', async ({ as }) => {
  const page = await as('magda');
  for (const path of [address, `${address}/new`]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sidan är inte för din roll');
  }
  expect((await page.request.get(api)).status()).toBe(403);
});

test('the page of one and its forms fit a phone, in the dark too', async ({ as }) => {
  test.setTimeout(120_000);
  const page = await as('regina', { viewport: { width: 320, height: 700 }, colorScheme: 'dark' });
  const id = await makeForFiles(page, 'smalt', 'Ett mått med ett namn som är ganska långt');
  await page.goto(`${address}/${id}`);
  await chooseFile(page, 'bra.csv', good);
  await page.getByRole('button', { name: 'Läs in', exact: true }).click();
  await expect(row(page, '2024–2025')).toBeVisible();
  await page.getByText('Så ska filen se ut').click();
  for (const [name, path] of Object.entries({ one: '', edit: '/edit' })) {
    if (path) await page.goto(`${address}/${id}${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    await page.screenshot({ path: `e2e/shots/own-indicators-${name}-320-dark.png`, fullPage: true });
  }
  await chooseNewRatio(page);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.screenshot({ path: 'e2e/shots/own-indicators-ratio-320-dark.png', fullPage: true });
});

async function chooseNewRatio(page: Page): Promise<void> {
  await page.goto(`${address}/new`);
  await page.getByRole('radio', { name: /^Räkna fram det/ }).check({ force: true });
  await page.getByLabel('Täljare').selectOption({ label: 'familjer där två kom' });
}

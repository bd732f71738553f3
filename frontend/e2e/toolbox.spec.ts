import type { Locator, Page } from '@playwright/test';
import { expect, openSearch, test } from './test';
import { freshTitle, mediumByKey, picture, publishFilm, renamedProgram } from './toolbox';

function cards(page: Page): Locator {
  return page.locator('.media-card');
}

function chip(page: Page, name: string | RegExp): Locator {
  return page.getByRole('group').getByRole('button', { name });
}

function choose(page: Page) {
  return page.locator('input[type=file]');
}

async function writeDraft(page: Page, title: string): Promise<void> {
  await page.getByLabel('Titel', { exact: true }).fill(title);
  await page.getByLabel('Beskrivning', { exact: true }).fill('Så kan rummet se ut.');
  await page.getByLabel('Utgivare').fill('Familjenavet, demo');
  await page.getByLabel('Licens').fill('CC0 1.0');
}

test('a word with a letter wrong is found, and the search stands in the address', async ({ as }) => {
  const title = freshTitle('Spädbarnsmassage');
  await publishFilm(await as('regina'), title);
  const page = await as('gustav');
  await page.goto('/toolbox');
  await page.getByRole('searchbox').fill('massge');
  await expect(page).toHaveURL(/q=massge/);
  await expect(page.getByRole('link', { name: title })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('searchbox')).toHaveValue('massge');
  await expect(page.getByRole('link', { name: title })).toBeVisible();
});

test('a chip tells how many there are before it is chosen, and shows just those', async ({ as }) => {
  const page = await as('gustav');
  await page.goto('/toolbox');
  const documents = chip(page, /^Dokument/);
  await expect(documents.locator('.num')).toHaveText(/^[1-9]/);
  const count = Number(await documents.locator('.num').textContent());
  await documents.click();
  await expect(page).toHaveURL(/kind=DOCUMENT/);
  await expect(cards(page)).toHaveCount(count);
  await expect(chip(page, /^Bilder/).locator('.num')).toHaveText(/^[1-9]/);
});

test('what is not there is told in words, with the way back', async ({ as }) => {
  const page = await as('gustav');
  await page.goto('/toolbox?q=xyzzyqq');
  await expect(page.getByRole('heading', { name: 'Inget passar filtret' })).toBeVisible();
  await page.getByRole('button', { name: 'Visa alla' }).click();
  await expect(cards(page).first()).toBeVisible();
});

test('more are shown when asked for', async ({ as }) => {
  const page = await as('gustav');
  await page.goto('/toolbox');
  await expect(cards(page)).toHaveCount(24);
  await page.getByRole('button', { name: 'Visa fler' }).click();
  await expect(cards(page).nth(24)).toBeVisible();
});

test('a picture says what it shows to those who do not see it', async ({ as }) => {
  const page = await as('gustav');
  await page.goto(await mediumByKey(page, 'ringen'));
  const shown = page.getByRole('img', { name: /Tolv stolar i en ring/ });
  await expect(shown).toBeVisible();
  expect(await shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(100);
  await expect(page.getByRole('link', { name: /Visa i full storlek/ })).toHaveAttribute('href', /\/file$/);
  await expect(page.getByRole('link', { name: 'Ändra materialet' })).toHaveCount(0);
});

test('a sound is fetched in parts, plays, and stands in writing under it', async ({ as }) => {
  const page = await as('gustav');
  const address = await mediumByKey(page, 'tre-lugna-andetag');
  const part = page.waitForResponse((answer) => answer.url().endsWith('/file') && answer.status() === 206);
  await page.goto(address);
  const sound = page.locator('audio');
  await sound.evaluate((player: HTMLAudioElement) => player.play());
  await part;
  await expect.poll(() => sound.evaluate((player: HTMLAudioElement) => player.currentTime)).toBeGreaterThan(0);
  await expect(page.getByText('Sätt dig som det är skönt.')).toBeVisible();
});

test('a renamed program is not taken, and what was typed stands', async ({ as }) => {
  const page = await as('regina');
  await page.goto('/toolbox/new');
  await page.getByLabel('Titel', { exact: true }).fill('Ringen');
  await choose(page).setInputFiles(renamedProgram);
  await expect(page.getByRole('alert')).toContainText('Ta en bild (PNG eller JPEG)');
  await expect(page.getByLabel('Titel', { exact: true })).toHaveValue('Ringen');
  await page.getByRole('link', { name: 'Avbryt' }).click();
  await page.getByRole('button', { name: 'Gå utan att spara' }).click();
  await expect(page.getByRole('heading', { name: 'Verktygslådan', level: 1 })).toBeVisible();
});

test('a new picture is refused without words, gets them, and is published', async ({ as }) => {
  const title = freshTitle('Ringen i rummet');
  const page = await as('regina');
  await page.goto('/toolbox/new');
  await choose(page).setInputFiles(picture);
  await expect(page.getByText('Beskriv nu bilden i ord här under.')).toBeVisible();
  await writeDraft(page, title);
  await page.getByRole('button', { name: 'Spara som utkast' }).dblclick();
  await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
  await page.getByRole('button', { name: 'Publicera' }).click();
  await page.getByRole('alert').getByRole('link').click();
  await expect(page.getByLabel('Vad bilden visar, i ord')).toBeFocused();
  await page.getByLabel('Vad bilden visar, i ord').fill('Tolv stolar i en ring.');
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await page.getByRole('button', { name: 'Publicera' }).click();
  await expect(page.getByRole('status').getByText('Publicerat.')).toBeVisible();
  const gustav = await as('gustav');
  await gustav.goto(`/toolbox?q=${encodeURIComponent(title)}`);
  await expect(gustav.getByRole('link', { name: title })).toBeVisible();
  await page.getByRole('button', { name: 'Ta bort ur verktygslådan' }).click();
  const undo = page.getByRole('status').getByRole('button', { name: 'Ångra' });
  await expect(undo).toBeVisible();
  await gustav.reload();
  await expect(gustav.getByRole('link', { name: title })).toHaveCount(0);
  await undo.click();
  await expect(page.getByRole('button', { name: 'Ta bort ur verktygslådan' })).toBeVisible();
});

test('what is lacking is told field by field before anything is sent', async ({ as }) => {
  const page = await as('regina');
  await page.goto('/toolbox/new');
  await page.getByRole('button', { name: 'Spara som utkast' }).click();
  const summary = page.getByRole('group', { name: /saker att rätta till/ });
  await expect(summary).toBeFocused();
  await summary.getByRole('link', { name: 'Skriv en titel på svenska.' }).click();
  await expect(page.getByLabel('Titel', { exact: true })).toBeFocused();
});

test('the search everywhere finds a medium', async ({ as }) => {
  const page = await as('gustav');
  await page.goto('/');
  await expect(page.getByRole('button', { name: /^Sök/ })).toBeVisible();
  await openSearch(page);
  await page.keyboard.type('lugna andetag');
  await page.getByRole('menuitem', { name: /Tre lugna andetag/ }).click();
  await expect(page.getByRole('heading', { name: 'Tre lugna andetag', level: 1 })).toBeVisible();
});

test('orvar of another county sees none of it', async ({ as }) => {
  const title = freshTitle('Bara i Jönköping');
  const id = await publishFilm(await as('regina'), title);
  const page = await as('orvar');
  await page.goto(`/toolbox?q=${encodeURIComponent(title)}`);
  await expect(page.getByRole('heading', { name: /^(Verktygslådan är tom|Inget passar filtret)/ })).toBeVisible();
  await expect(cards(page)).toHaveCount(0);
  await page.goto(`/toolbox/${id}`);
  await expect(page.getByRole('heading', { name: 'Sidan finns inte' })).toBeVisible();
});

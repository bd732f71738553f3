import type { Locator } from '@playwright/test';
import { freshName, retire, versionsOf } from '../drafts';
import { highestOfFathers, lowestOfFathers, seeTheYear } from '../fathers';
import { centreBySlug, expect, openSearch, test } from '../test';

/**
 * regina's day, as far as centres go: her first page says how things stand in the county and what needs doing,
 * she goes from there to a centre in one click, and a stranger who follows her addresses finds nothing.
 */
test('regina sees how the county stands and goes to what needs doing', async ({ as }) => {
  const page = await as('regina');
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Läget i Jönköpings län' })).toBeVisible();
  await expect(page.getByRole('group', { name: 'Målen' }).getByRole('region')).toHaveCount(3);
  const first = page.getByRole('region', { name: 'Behöver göras' }).getByRole('listitem').first();
  const name = (await first.locator('b').textContent()) ?? '';
  await first.getByRole('link').click();
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
  const visited = new URL(page.url()).pathname;

  const orvar = await as('orvar');
  await orvar.goto(visited);
  await expect(orvar.getByRole('heading', { name: 'Sidan finns inte' })).toBeVisible();
  await orvar.goto('/centres');
  await expect(orvar.locator('tbody tr').first()).toBeVisible();
  await expect(orvar.getByText(name)).toHaveCount(0);
});

test('nothing of Örebro is on any page that regina can open', async ({ as }) => {
  const karlskoga = await centreBySlug(await as('orvar'), 'karlskoga');
  const page = await as('regina');
  for (const address of [
    '/',
    '/centres',
    `/centres?q=${encodeURIComponent(karlskoga.name)}`,
    `/centres/${karlskoga.id}`,
  ]) {
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    await expect(page.locator('#main').getByText(karlskoga.name)).toHaveCount(0);
  }
});

test('analia looks on, and is told how it stands and not what to do', async ({ as }) => {
  const page = await as('analia');
  await page.goto('/');
  const behind = page.getByRole('region', { name: 'Inte framme än' });
  await expect(behind.getByText('Planeras.', { exact: true })).toBeVisible();
  await expect(behind.getByText('Ta reda på vad de behöver')).toHaveCount(0);
});

/**
 * Her autumn work: she copies the programme in use, edits a guide, sees the difference, is refused publication for a
 * perspective that is missing and told where, puts it right and publishes. Strangers who follow her find no draft.
 */
test('regina writes the next version, is told what it lacks, and publishes it', async ({ as }) => {
  test.setTimeout(180_000);
  const page = await as('regina');
  let clicks = 0;
  const click = async (target: Locator) => {
    clicks += 1;
    await target.click();
  };
  const name = freshName('Våren');
  const visited: string[] = [];
  const remember = () => visited.push(new URL(page.url()).pathname);
  const saved = page.getByText(/^Sparat \d\d\.\d\d$/);

  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Läget i Jönköpings län' })).toBeVisible();
  await openSearch(page);
  await page.keyboard.type('skriv på prog');
  await page.getByRole('menuitem', { name: /Skriv på programmet/ }).waitFor();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Programmets versioner' })).toBeVisible();
  await click(page.locator('li.published').first().getByRole('button', { name: 'Kopiera' }));
  await page.getByLabel('Versionens namn').fill(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: new RegExp(name), level: 1 })).toBeVisible();
  remember();

  await click(page.getByRole('link', { name: 'Omställningen: ny som förälder' }));
  const purpose = page.getByLabel('Det här går föräldrarna hem med');
  await purpose.fill(`${await purpose.inputValue()} Och de har skrattat.`);
  await click(page.getByRole('radiogroup', { name: 'Psykisk hälsa' }).getByText('Saknas'));
  await expect(saved).toBeVisible();
  remember();

  await click(page.getByRole('link', { name: `Utkastet ${name}` }));
  await expect(page.getByRole('heading', { name: 'En sak fattas innan utkastet kan publiceras' })).toBeVisible();
  await click(page.getByRole('link', { name: 'Jämför' }));
  await expect(page.locator('ins').filter({ hasText: 'Och de har skrattat.' })).toBeVisible();
  await expect(page.getByText('Perspektiv: Psykisk hälsa').first()).toBeVisible();
  await page.screenshot({ path: 'e2e/shots/story-changes.png', fullPage: true });
  remember();

  for (const person of ['orvar', 'jens'] as const) {
    const stranger = await as(person);
    for (const address of visited) {
      await stranger.goto(address);
      await expect(stranger.getByRole('heading', { name: 'Sidan finns inte' })).toBeVisible();
    }
    await stranger.goto('/programme/versions');
    await stranger.waitForLoadState('networkidle');
    await expect(stranger.locator('#main').getByText(name)).toHaveCount(0);
  }

  await click(page.getByRole('link', { name: 'Skriv', exact: true }));
  await click(page.getByRole('button', { name: 'Publicera' }));
  await click(page.getByRole('button', { name: 'Publicera nu' }));
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Något fattas innan versionen kan publiceras.')).toBeVisible();
  await page.screenshot({ path: 'e2e/shots/story-refused.png' });
  await click(dialog.getByRole('link', { name: 'Skriv hur träffen rör Psykisk hälsa' }));
  const missing = page.getByRole('group', { name: 'Psykisk hälsa' });
  await expect(missing.getByRole('radio', { name: 'Saknas' })).toBeFocused();
  await click(missing.getByText('Bär träffen'));
  await missing.getByLabel('Så här').fill('Säg till alla att nedstämdhet är vanligt och går att få hjälp med.');
  await expect(saved).toBeVisible();
  await click(page.getByRole('link', { name: `Utkastet ${name}` }));
  await click(page.getByRole('button', { name: 'Publicera' }));
  await click(page.getByRole('button', { name: 'Publicera nu' }));
  await expect(page.getByText(`${name} är publicerad.`)).toBeVisible();
  await expect(page.locator('li.published', { hasText: name })).toBeVisible();
  expect(clicks).toBeLessThanOrEqual(13);

  const published = (await versionsOf(page)).find((version) => version.name === name);
  await retire(page, published?.id ?? '');
});

/**
 * What she is asked at the end of the year: which centres lack which guide, where fathers do not come and at what hours
 * they do, what has changed since the pilot. Each takes two clicks at the most from her first page, nothing names a
 * parent, and of a hidden cell there is nothing but its mark.
 */
test('regina answers three questions of the county in two clicks each', async ({ as }) => {
  test.setTimeout(120_000);
  const page = await as('regina');
  const visited: string[] = [];
  let clicks = 0;
  const click = async (target: Locator) => {
    clicks += 1;
    await target.click();
  };
  const answered = async (answer: Locator) => {
    await expect(answer).toBeVisible();
    expect(clicks).toBeLessThanOrEqual(2);
    visited.push(new URL(page.url()).pathname);
    clicks = 0;
  };
  const way = (name: string) =>
    page.getByRole('navigation', { name: 'Siffrorna och det som ligger bakom' }).getByRole('link', { name });

  await page.goto('/');
  await expect(page.getByRole('group', { name: 'Målen' })).toContainText(/Målet (inte )?nått|Går inte att avgöra/);
  await page.screenshot({ path: 'e2e/shots/story-county.png', fullPage: true });

  await click(way('Grundpaketet'));
  const each = page.getByRole('region', { name: 'Central för central' });
  await answered(each.getByText(/^(Träff .+|Alla träffar) saknas\.$/).first());
  const lacking = (await each.getByRole('heading', { level: 3 }).first().textContent()) ?? '';

  await page.goto('/');
  await click(way('Papporna'));
  await expect(page.getByText(await lowestOfFathers(page))).toBeVisible();
  const hours = page.getByRole('region', { name: 'När de kommer' });
  await expect(hours.getByText(await highestOfFathers(page, 'SESSION')).first()).toBeVisible();
  const overTheTerm = await highestOfFathers(page, 'START');
  await expect(hours.getByText(overTheTerm).first()).toBeVisible();
  if (overTheTerm === seeTheYear) {
    await click(page.getByRole('group', { name: 'Räknat över' }).getByRole('button', { name: 'Senaste året' }));
  }
  const hour = overTheTerm === seeTheYear ? await highestOfFathers(page, 'START', 'YEAR') : overTheTerm;
  await answered(hours.getByText(hour).first());
  const hidden = page.getByRole('row').filter({ has: page.getByText('..', { exact: true }) });
  for (const row of await hidden.all()) {
    await expect(row.getByRole('img')).toHaveCount(0);
    await expect(row).not.toContainText(/\d\s%/);
  }

  await page.goto('/');
  await click(way('Förändringen'));
  await answered(page.getByText(/mått har (säkert )?ändrats\.$/));
  await page.screenshot({ path: 'e2e/shots/story-change.png', fullPage: true });

  const [orvar, gustav] = [await as('orvar'), await as('gustav')];
  for (const address of visited) {
    await orvar.goto(address);
    await orvar.waitForLoadState('networkidle');
    await expect(orvar.locator('#main').getByText(lacking)).toHaveCount(0);
    await gustav.goto(address);
    await expect(gustav.getByRole('heading', { name: 'Siffrorna är inte för din roll' })).toBeVisible();
  }
});

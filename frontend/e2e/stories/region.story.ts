import { centreBySlug, expect, test } from '../test';

/**
 * regina's day, as far as centres go: her first page says how things stand in the county and what needs doing,
 * she goes from there to a centre in one click, and a stranger who follows her addresses finds nothing.
 */
test('regina sees how the county stands and goes to what needs doing', async ({ as }) => {
  const page = await as('regina');
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Läget i Jönköpings län' })).toBeVisible();
  await expect(page.getByRole('heading', { name: /\d+ av \d+ erbjuder grundpaketet/ })).toBeVisible();
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

test('the map and the table behind it tell the same', async ({ as }) => {
  const page = await as('regina');
  await page.goto('/');
  const tile = page.locator('a.tile', { hasText: 'Vetlanda' });
  const said = await tile.locator('.num').textContent();
  await page.getByRole('button', { name: 'Visa som tabell' }).click();
  await expect(page.getByRole('row', { name: /Vetlanda/ })).toContainText(said ?? '');
  await page.getByRole('link', { name: 'Vetlanda', exact: true }).click();
  await expect(page).toHaveURL(/municipality=0685/);
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

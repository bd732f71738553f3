import type { Page } from '@playwright/test';
import { freshAddress, linkFor } from './mailbox';
import { publicGroups, someGroup, type PublicGroup } from './publicGroups';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './test';

async function fill(page: Page, group: PublicGroup, email: string): Promise<void> {
  const month = group.birthWindow?.from;
  if (month) await page.locator('#childMonth').selectOption(month);
  else await page.locator('#childMonth').selectOption({ index: 1 });
  await page.locator('#firstName').fill('Alva');
  await page.locator('#familyName').fill('Almlöf');
  await page.locator('#email').fill(email);
}

/** The posts of sign-ups that leave the page, by their keys. */
function keysOf(page: Page): string[] {
  const keys: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/public/sign-ups')) {
      keys.push(request.headers()['idempotency-key'] ?? '');
    }
  });
  return keys;
}

test('a parent signs up on one page, confirms from the mail and sees the place', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  const group = await someGroup(page);
  const email = freshAddress('alva');
  const keys = keysOf(page);
  await page.goto(`/p/groups/${group.id}?born=${group.birthWindow.from}`);
  await page.getByRole('link', { name: /^(Anmäl er|Ställ er i kö)$/ }).click();
  await expect(page.locator('#childMonth')).toHaveValue(group.birthWindow.from);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await fill(page, group, email);
  await page.locator('button[type=submit]').dblclick();
  await expect(page.getByRole('heading', { name: 'Titta i din mejl' })).toBeFocused();
  await expect(page.getByText(email)).toBeVisible();
  expect(page.url()).not.toContain('alva');
  expect(keys).toHaveLength(1);

  const link = await linkFor(page, email, 'CONFIRM');
  await page.goto(link);
  await expect(page.getByRole('heading', { name: 'Bekräfta din anmälan' })).toBeVisible();
  expect(page.url()).not.toContain('#');
  await page.getByRole('button', { name: 'Bekräfta min anmälan' }).click();
  const told = page.getByRole('heading', { level: 1 });
  await expect(told).toHaveText(/Ni har plats i gruppen|Ni står på plats \d+ på väntelistan/);
  await expectAccessible(page);
  await page.reload();
  await expect(told).toHaveText(/Ni har plats i gruppen|Ni står på plats \d+ på väntelistan/);
});

test('opening the link confirms nothing', async ({ page }) => {
  const group = await someGroup(page);
  const email = freshAddress('alva');
  await page.goto(`/p/groups/${group.id}/sign-up`);
  await fill(page, group, email);
  await page.locator('button[type=submit]').click();
  const link = await linkFor(page, email, 'CONFIRM');
  const posts: string[] = [];
  page.on('request', (request) => request.method() === 'POST' && posts.push(request.url()));
  await page.goto(link);
  await expect(page.getByRole('button', { name: 'Bekräfta min anmälan' })).toBeVisible();
  expect(posts).toEqual([]);
});

test('what is missing is told in a summary that takes the focus, and what was typed stays', async ({ page }) => {
  const [group] = await publicGroups(page);
  await page.goto(`/p/groups/${group?.id}/sign-up`);
  await page.locator('#firstName').fill('Alva');
  await page.locator('#email').fill('alva');
  await page.locator('button[type=submit]').click();
  const summary = page.getByRole('group', { name: /saker att rätta till/ });
  await expect(summary).toBeFocused();
  await summary.getByRole('link', { name: 'Skriv ditt efternamn.' }).click();
  await expect(page.locator('#familyName')).toBeFocused();
  await page.getByLabel('Språk på sidan').selectOption('English');
  await expect(page.getByLabel('First name')).toHaveValue('Alva');
});

test('a lost answer is asked for again with the same key', async ({ page, complaints }) => {
  const group = await someGroup(page);
  const keys = keysOf(page);
  await page.goto(`/p/groups/${group.id}/sign-up`);
  await fill(page, group, freshAddress('alva'));
  let isFirst = true;
  await page.route('**/public/sign-ups', async (route) => {
    if (!isFirst) return route.continue();
    isFirst = false;
    await route.fetch();
    return route.abort();
  });
  await page.locator('button[type=submit]').click();
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(page.locator('#firstName')).toHaveValue('Alva');
  await page.getByRole('button', { name: 'Försök igen' }).click();
  await expect(page.getByRole('heading', { name: 'Titta i din mejl' })).toBeVisible();
  expect(new Set(keys).size).toBe(1);
  // The browser complains of the answer that this test threw away.
  complaints.length = 0;
});

test('a link that was never made says what to do, and nothing of anyone', async ({ page }) => {
  await page.goto('/p/link#nC9vYx3vZ1rD0kq5mJw8TtHs2eLbGf6uAiPoQyXcV4M');
  await expect(page.getByRole('heading', { name: 'Länken fungerar inte' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Leta efter en grupp' }).click();
  await expect(page.locator('.group-row').first()).toBeVisible();
  await page.goto('/p/link?lang=ar');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('heading', { name: 'الرابط لا يعمل' })).toBeVisible();
});

test('a parent invites the other one, takes the dates along and leaves the place', async ({ page, browser }) => {
  const group = await someGroup(page);
  const email = freshAddress('alva');
  await page.goto(`/p/groups/${group.id}/sign-up`);
  await fill(page, group, email);
  await page.locator('button[type=submit]').click();
  await page.goto(await linkFor(page, email, 'CONFIRM'));
  await page.getByRole('button', { name: 'Bekräfta min anmälan' }).click();
  await expect(page.getByRole('button', { name: 'Bekräfta min anmälan' })).toHaveCount(0);

  await page.goto(await linkFor(page, email, 'PLACE'));
  await page.getByRole('button', { name: 'Skapa en länk' }).click();
  const address = await page.getByLabel('Länk till den andra föräldern').inputValue();
  const others = await browser.newContext({ locale: 'sv-SE' });
  const other = await others.newPage();
  await other.goto(address);
  await other.locator('#firstName').fill('Bo');
  await other.locator('#familyName').fill('Almlöf');
  await other.locator('#email').fill(freshAddress('bo'));
  await other.getByRole('button', { name: 'Jag vill vara med' }).click();
  await expect(other.getByRole('heading', { name: 'Du är med' })).toBeFocused();
  await other.reload();
  await expect(other.getByRole('heading', { name: 'Länken är redan använd' })).toBeVisible();
  await others.close();

  await page.getByRole('button', { name: 'Lämna min plats' }).click();
  await expect(page.getByRole('heading', { name: 'Vill ni lämna gruppen?' })).toBeFocused();
  await page.getByRole('button', { name: 'Ja, lämna platsen' }).click();
  await expect(page.getByRole('heading', { name: 'Ni har lämnat gruppen' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Till gruppen' })).toBeVisible();
});

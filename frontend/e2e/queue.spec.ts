import type { Locator } from '@playwright/test';
import { fill, freshFamilyName } from './families';
import { makeGroup } from './groups';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './test';

/** Who stands where, from the first place on. */
function order(families: Locator): Promise<string[]> {
  return families.getByRole('list', { name: 'Väntelista' }).getByRole('link').allInnerTexts();
}

test('r12: a family is moved by key, for a reason, and the reason is told', async ({ as }) => {
  const page = await as('cilla');
  const group = await makeGroup(page, { capacity: 1 });
  const [first, second, third] = [freshFamilyName(), freshFamilyName(), freshFamilyName()];
  await fill(page, group.id, [freshFamilyName(), first, second, third]);
  await page.goto(`/groups/${group.id}`);
  const families = page.getByRole('region', { name: 'Familjer' });
  await expect(families.getByText('1 av en plats, 3 väntar')).toBeVisible();
  await expect.poll(() => order(families)).toEqual([first, second, third].map((name) => `Alva ${name}`));

  const handle = families.getByRole('button', { name: `Flytta Alva ${third} i kön` });
  await handle.focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(handle).toBeFocused();
  await expect(families.getByRole('status')).toContainText(`Alva ${third} står på plats 1 av 3`);
  await page.getByRole('button', { name: 'Spara flytten' }).click();
  await expect(page.getByRole('group', { name: 'En sak att rätta till' })).toBeFocused();
  await page.getByLabel('Varför?').fill('Anmälde sig först, mejlet kom aldrig fram.');
  await page.getByRole('button', { name: 'Spara flytten' }).click();
  await expect(page.getByLabel('Varför?')).toBeHidden();
  await page.reload();
  await expect.poll(() => order(families)).toEqual([third, first, second].map((name) => `Alva ${name}`));

  await families.getByRole('link', { name: `Alva ${third}` }).click();
  await expect(page.getByText('Plats 1 på väntelistan')).toBeVisible();
  await expect(page.getByText(/^Flyttad från plats 3 till plats 1 .*mejlet kom aldrig fram\.$/)).toBeVisible();
});

test('a family is dragged to another place, and left as it was', async ({ as }) => {
  const page = await as('cilla');
  const group = await makeGroup(page, { capacity: 1 });
  const [first, second] = [freshFamilyName(), freshFamilyName()];
  await fill(page, group.id, [freshFamilyName(), first, second]);
  await page.goto(`/groups/${group.id}`);
  const families = page.getByRole('region', { name: 'Familjer' });
  await families
    .getByRole('button', { name: `Flytta Alva ${second} i kön` })
    .dragTo(families.getByRole('link', { name: `Alva ${first}` }));
  await expect(page.getByLabel('Varför?')).toBeFocused();
  await expect.poll(() => order(families)).toEqual([`Alva ${second}`, `Alva ${first}`]);
  await page.getByRole('button', { name: 'Låt stå som förut' }).click();
  await expect.poll(() => order(families)).toEqual([`Alva ${first}`, `Alva ${second}`]);
});

test('r12: nobody is offered a place that is not free, and the reason typed stays', async ({ as }) => {
  const page = await as('cilla');
  const group = await makeGroup(page, { capacity: 1 });
  const [first, second] = [freshFamilyName(), freshFamilyName()];
  await fill(page, group.id, [freshFamilyName(), first, second]);
  await page.goto(`/groups/${group.id}`);
  await page.getByRole('button', { name: `Åtgärder Alva ${second}` }).click();
  await page.getByRole('menuitem', { name: 'Erbjud plats före andra' }).click();
  const dialog = page.getByRole('dialog', { name: `Erbjud Alva ${second} plats före andra` });
  await dialog.getByLabel('Varför?').fill('Behöver tolk, som bara finns den här gången.');
  await dialog.getByRole('button', { name: 'Erbjud plats' }).click();
  await expect(dialog.getByRole('alert')).toContainText('ingen ledig plats');
  await expect(dialog.getByLabel('Varför?')).toHaveValue('Behöver tolk, som bara finns den här gången.');
});

test('r14: a no asks whether individual support was offered', async ({ as }) => {
  const page = await as('cilla');
  const group = await makeGroup(page, { capacity: 1 });
  const name = freshFamilyName();
  await fill(page, group.id, [freshFamilyName(), name]);
  await page.goto(`/groups/${group.id}`);
  await page.getByRole('button', { name: `Åtgärder Alva ${name}` }).click();
  await page.getByRole('menuitem', { name: 'Tacka nej för familjen' }).click();
  const dialog = page.getByRole('dialog', { name: `Alva ${name} tackar nej` });
  await dialog.getByRole('radio', { name: 'Ja, enskilt stöd erbjöds' }).check({ force: true });
  await dialog.getByRole('button', { name: 'Tacka nej' }).click();
  await expect(page.getByText(`Alva ${name} har tackat nej till ${group.name}.`)).toBeVisible();
  await expect(page.getByText('En familj väntade och fick aldrig plats.')).toBeVisible();
  await page.getByText('En som inte är med').click();
  await expect(page.getByText('Har tackat nej', { exact: true })).toBeVisible();
});

test('the families of a group are read on a phone and in the dark', async ({ as }) => {
  const page = await as('cilla', { viewport: { width: 320, height: 800 } });
  const group = await makeGroup(page, { capacity: 1 });
  await fill(page, group.id, [freshFamilyName(), freshFamilyName(), freshFamilyName()]);
  await page.goto(`/groups/${group.id}`);
  await expect(page.getByRole('heading', { name: 'Väntelista' })).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    await page.screenshot({ path: `e2e/shots/queue-320-${colorScheme}.png`, fullPage: true });
  }
});

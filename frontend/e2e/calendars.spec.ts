import type { Locator, Page } from '@playwright/test';
import { makeGroup } from './groups';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './test';

/** Makes an address in the dialog that is opened here, and tells where it leads. */
async function createAddress(page: Page, title: string): Promise<{ dialog: Locator; path: string }> {
  await page.getByRole('button', { name: 'Lägg i min kalender' }).click();
  const dialog = page.getByRole('dialog', { name: title });
  await expect(dialog).toContainText('inga namn på deltagare');
  await dialog.getByRole('button', { name: 'Skapa adress' }).click();
  const field = dialog.getByLabel('Kalenderns adress');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(/\/familjenavet\/v1\/public\/calendars\/[\w-]{43}$/);
  return { dialog, path: new URL(await field.inputValue()).pathname };
}

/** The newest address that is told by this name. */
function row(page: Page, name: string): Locator {
  return page.getByRole('table', { name: 'Kalenderadresser' }).getByRole('row').filter({ hasText: name }).first();
}

async function turnOff(page: Page, name: string): Promise<void> {
  await row(page, name).getByRole('button', { name: 'Stäng av' }).click();
  const dialog = page.getByRole('dialog', { name: `Stäng av adressen till ${name}` });
  await expect(dialog).toContainText('Det går inte att ångra');
  await dialog.getByRole('button', { name: 'Stäng av' }).click();
  await expect(page.getByText('Adressen är avstängd.')).toBeVisible();
}

test('the sessions of a group are followed by an address, until it is turned off', async ({ as }) => {
  const page = await as('cilla', { permissions: ['clipboard-read', 'clipboard-write'] });
  const group = await makeGroup(page, { part: 'PREGNANCY' });
  await page.goto(`/groups/${group.id}`);
  const { dialog, path } = await createAddress(page, `${group.name} i din kalender`);
  await expect(dialog).toContainText('Adressen visas bara nu.');
  await expect(dialog.getByRole('link', { name: 'Öppna i kalenderprogram' })).toHaveAttribute('href', /^webcal:/);
  await dialog.getByRole('button', { name: 'Kopiera' }).click();
  await expect(dialog.getByRole('status')).toHaveText(/^Adressen är (kopierad|markerad)/);
  const calendar = await page.request.get(path);
  expect(await calendar.text()).toContain('BEGIN:VCALENDAR');

  await dialog.getByRole('link', { name: 'Kalenderadresser' }).click();
  await expect(row(page, group.name)).toContainText('Grupp');
  await turnOff(page, group.name);
  await expect(row(page, group.name)).toBeHidden();
  expect((await page.request.get(path)).status()).toBe(404);
});

test('an address is only made when asked for, and may be kept', async ({ as }) => {
  const page = await as('cilla');
  const group = await makeGroup(page, { part: 'PREGNANCY' });
  await page.goto(`/groups/${group.id}`);
  await page.getByRole('button', { name: 'Lägg i min kalender' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Stäng', exact: true }).click();
  await page.goto('/groups/calendars');
  await expect(page.getByRole('heading', { name: 'Kalenderadresser', level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(row(page, group.name)).toBeHidden();

  await page.goto('/groups/term');
  const { dialog } = await createAddress(page, 'Vetlanda familjecentral i din kalender');
  await dialog.getByRole('link', { name: 'Kalenderadresser' }).click();
  const own = row(page, 'Vetlanda familjecentral');
  await own.getByRole('button', { name: 'Stäng av' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Behåll den' }).click();
  await expect(own).toBeVisible();
});

test('gustav, who leads, follows what he leads', async ({ as }) => {
  const page = await as('gustav');
  await page.goto('/groups/term');
  const { dialog } = await createAddress(page, 'Dina träffar i din kalender');
  await dialog.getByRole('link', { name: 'Kalenderadresser' }).click();
  await expect(row(page, 'Dina träffar')).toContainText('Bara dina');
  await turnOff(page, 'Dina träffar');
});

test('magda sees why she makes no addresses', async ({ as }) => {
  const [cilla, magda] = [await as('cilla'), await as('magda')];
  const group = await makeGroup(cilla, { part: 'PREGNANCY' });
  await magda.goto(`/groups/${group.id}`);
  const add = magda.getByRole('button', { name: 'Lägg i min kalender' });
  await expect(add).toHaveAttribute('aria-disabled', 'true');
  await expect(add).toHaveAccessibleDescription(
    'De som leder gruppen, och samordnaren, skapar adresser till kalendern.',
  );
  await magda.goto('/groups/calendars');
  await expect(magda.getByRole('heading', { name: 'Du har inga kalenderadresser' })).toBeVisible();
});

test('the dialog with an address is accessible, narrow too', async ({ as }) => {
  const page = await as('cilla');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/groups/term');
  await createAddress(page, 'Vetlanda familjecentral i din kalender');
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await expectNoSidewaysScroll(page);
    // What was said aloud of the button that is gone stands in the page for some seconds.
    await expect(page.locator('[data-live-announcer] [role="img"]')).toHaveCount(0, { timeout: 10_000 });
    await expectAccessible(page);
    await page.screenshot({ path: `e2e/shots/calendar-address-${width}.png` });
  }
});

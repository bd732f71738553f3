import type { Locator, Page } from '@playwright/test';
import { fill, freshFamilyName } from './families';
import { makeBegunGroup, makeGroup, makeGroupOfToday, staffMember } from './groups';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './test';

interface Begun {
  address: string;
  names: string[];
}

/** A session today that gustav leads, with families. */
async function begin(cilla: Page, count: number): Promise<Begun> {
  const leaders = [await staffMember(cilla, 'Gustav Gruppman')];
  const group = await makeGroupOfToday(cilla, { leaders });
  const names = Array.from({ length: count }, freshFamilyName);
  await fill(cilla, group.id, names);
  return { address: `/sessions/${group.sessions[0]?.id}/attendance`, names };
}

function mark(page: Page, name: string | undefined, words: string): Locator {
  return page.getByRole('group', { name: `Alva ${name}` }).getByRole('button', { name: words, exact: true });
}

async function expectPressed(button: Locator): Promise<void> {
  await expect(button).toHaveAttribute('aria-pressed', 'true');
}

test('a12: ticks made without a network lie on the device and are sent when it is back', async ({ as, complaints }) => {
  const [cilla, gustav] = [await as('cilla'), await as('gustav')];
  const { address, names } = await begin(cilla, 2);
  await gustav.goto(address);
  await expect(gustav.getByText(/^Listan finns på enheten idag/)).toBeVisible();
  await gustav.context().setOffline(true);
  await mark(gustav, names[0], 'Sen').click();
  await expect(gustav.getByText('Sparat på enheten, skickas när du är uppkopplad.')).toBeVisible();
  await gustav.reload();
  await expectPressed(mark(gustav, names[0], 'Sen'));
  await mark(gustav, names[1], 'Här').click();
  await gustav.context().setOffline(false);
  await expect(gustav.getByText('Sparat', { exact: true })).toBeVisible();
  complaints.length = 0;
  await cilla.goto(address);
  await expectPressed(mark(cilla, names[0], 'Sen'));
  await expectPressed(mark(cilla, names[1], 'Här'));
});

test('two who tick the same parent are both told, and one chooses', async ({ as }) => {
  const [cilla, gustav] = [await as('cilla'), await as('gustav')];
  const { address, names } = await begin(cilla, 1);
  await gustav.goto(address);
  await expect(mark(gustav, names[0], 'Här')).toBeVisible();
  await cilla.goto(address);
  await mark(cilla, names[0], 'Sen').click();
  await expect(cilla.getByText('Sparat', { exact: true })).toBeVisible();
  await mark(gustav, names[0], 'Här').click();
  await expect(gustav.getByText(/^Någon annan satte ”Sen” .*\. Du satte ”Här”\. Välj\.$/)).toBeVisible();
  await gustav.getByRole('button', { name: 'Ändra till ”Här”' }).click();
  await expectPressed(mark(gustav, names[0], 'Här'));
  await expect(gustav.getByText('Sparat', { exact: true })).toBeVisible();
});

test('everyone is marked, then the exceptions, and those who came without a place are counted', async ({ as }) => {
  const [cilla, gustav] = [await as('cilla'), await as('gustav')];
  const { address, names } = await begin(cilla, 3);
  await gustav.goto(address);
  await gustav.getByRole('button', { name: 'Alla här' }).click();
  await expect(gustav.getByText('3 av 3 här')).toBeVisible();
  await mark(gustav, names[1], 'Anmäld frånvaro').click();
  await expect(gustav.getByText('2 av 3 här')).toBeVisible();
  await expect(gustav.getByText('Sparat', { exact: true })).toBeVisible();
  await gustav.getByRole('heading', { name: 'Kom utan plats' }).click();
  await gustav.getByRole('button', { name: 'En till: Den andra föräldern, man' }).click();
  await expect(gustav.locator('.drop-ins').getByText('Sparat', { exact: true })).toBeVisible();
  await cilla.goto(address);
  await expectPressed(mark(cilla, names[1], 'Anmäld frånvaro'));
  await expectPressed(mark(cilla, names[2], 'Här'));
  await expect(cilla.locator('.drop-ins summary')).toContainText('en');
});

test('nobody is ticked before the day, and the list of another county is not there', async ({ as }) => {
  const [cilla, karin] = [await as('cilla'), await as('karin')];
  const coming = await makeGroup(cilla);
  await cilla.goto(`/sessions/${coming.sessions[0]?.id}/attendance`);
  await expect(cilla.getByText('Kryssa här från den dag träffen hålls.')).toBeVisible();
  const begun = await makeBegunGroup(cilla);
  await karin.goto(`/sessions/${begun.sessions[0]?.id}/attendance`);
  await expect(karin.getByRole('heading', { name: 'Sidan finns inte' })).toBeVisible();
});

test('the list is read on a phone and in the dark', async ({ as }) => {
  const cilla = await as('cilla', { viewport: { width: 320, height: 800 } });
  const { address, names } = await begin(cilla, 2);
  await cilla.goto(address);
  await mark(cilla, names[0], 'Här').click();
  await cilla.getByRole('heading', { name: 'Kom utan plats' }).click();
  for (const colorScheme of ['light', 'dark'] as const) {
    await cilla.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expectNoSidewaysScroll(cilla);
    await expectAccessible(cilla);
  }
});

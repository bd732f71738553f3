import { devices, type Locator, type Page } from '@playwright/test';
import { swipe } from '../swipe';
import { expect, expectNoSidewaysScroll, test } from '../test';

/** Every tap of the story goes through here, so that it can say how many it takes. */
function hand() {
  let taps = 0;
  return {
    tap: async (target: Locator) => {
      taps += 1;
      await target.tap();
    },
    count: () => taps,
  };
}

function cardOf(page: Page, place: number): Locator {
  return page.getByText(new RegExp(`^Dialogkort ${place} av \\d+$`));
}

/**
 * gustav's day, as far as the centre and the programme go: on a phone he sees his centre first, opens a guide and goes
 * to the room; the network is lost, and the cards go on. karin of another county finds nothing at the same addresses.
 */
test('gustav leads three cards on a phone though the network is lost', async ({ as, complaints }) => {
  const page = await as('gustav', { ...devices['Pixel 7'], locale: 'sv-SE' });
  const { tap, count } = hand();
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Vetlanda familjecentral', level: 1 })).toBeVisible();
  await tap(page.getByRole('navigation', { name: 'Snabbmeny' }).getByRole('link', { name: 'Programmet' }));
  await tap(page.getByRole('link', { name: /Lyhörd omsorg och samspel/ }));
  await expect(page.getByRole('heading', { name: 'Lyhörd omsorg och samspel', level: 1 })).toBeVisible();
  await expect(page.getByText('Sparad för rummet, fungerar utan nät')).toBeVisible();
  await expectNoSidewaysScroll(page);
  const guide = page.url();
  await tap(page.getByRole('link', { name: 'Till rummet' }));
  await expect(cardOf(page, 1)).toBeVisible();
  expect(count()).toBe(3);
  const room = page.url();

  await page.context().setOffline(true);
  await swipe(page.getByRole('article'), 'left');
  await expect(cardOf(page, 2)).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(cardOf(page, 3)).toBeVisible();
  await page.reload();
  await expect(cardOf(page, 3)).toBeVisible();
  await expectNoSidewaysScroll(page);
  complaints.length = 0;

  const karin = await as('karin');
  for (const address of [guide, room, `${guide}/cards`]) {
    await karin.goto(address);
    await expect(karin.getByRole('heading', { name: 'Sidan finns inte' })).toBeVisible();
    await expect(karin.getByText('Lyhörd omsorg')).toHaveCount(0);
  }
  await karin.goto('/programme');
  await expect(karin.getByRole('heading', { name: 'Inget program än' })).toBeVisible();
});

test('gustav may look at his centre but not change it', async ({ as }) => {
  const page = await as('gustav', { ...devices['Pixel 7'], locale: 'sv-SE' });
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Snabbmeny' }).getByRole('button', { name: 'Mer' }).tap();
  await page.getByRole('menuitem', { name: 'Centralen' }).tap();
  await expect(page.getByRole('heading', { name: 'Besöka oss' })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: 'Ändra Besöka oss' }).tap({ force: true });
  await expect(page.getByRole('dialog')).toContainText('Du kan se uppgifterna men inte ändra dem.');
});

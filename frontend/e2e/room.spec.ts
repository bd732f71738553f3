import type { BrowserContext, Page } from '@playwright/test';
import { guideOf } from './programme';
import { signIn } from './people';
import { expect, expectAccessible, test } from './test';
import { swipe } from './swipe';
import { lineTo } from './unreachable';

const kept = 'Sparad för rummet, fungerar utan nät';

function question(page: Page) {
  return page.getByRole('article').getByRole('heading');
}

async function openRoom(page: Page, number: number, at = ''): Promise<string> {
  const { id } = await guideOf(page, number);
  await page.goto(`${at}/programme/guides/${id}/room`);
  await expect(page.getByText(/^Dialogkort 1 av \d+$/)).toBeVisible();
  return id;
}

/** What is kept on the device of this page from the programme. */
function guidesKept(page: Page): Promise<string[]> {
  return page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('familjenavet-guides')));
}

test('the cards are turned by keys and buttons, said aloud, and the focus stays', async ({ as }) => {
  const page = await as('gustav');
  const id = await openRoom(page, 6);
  await expect(page.getByRole('banner')).toHaveCount(0);
  const first = (await question(page).textContent()) ?? '';
  for (const key of ['ArrowRight', 'PageDown', ' ']) await page.keyboard.press(key);
  await expect(page.getByText('Dialogkort 4 av 8')).toBeVisible();
  for (const key of ['ArrowLeft', 'PageUp', 'Shift+ ']) await page.keyboard.press(key);
  await expect(question(page)).toHaveText(first);

  const next = page.getByRole('button', { name: 'Nästa kort' });
  await next.focus();
  await page.keyboard.press(' ');
  await expect(page.getByText('Dialogkort 2 av 8')).toBeVisible();
  await expect(next).toBeFocused();
  const said = (await question(page).textContent()) ?? '';
  await expect(page.getByRole('status').filter({ hasText: said })).toHaveCount(1);
  expect((await next.boundingBox())?.height).toBeGreaterThanOrEqual(64);

  await page.reload();
  await expect(page.getByText('Dialogkort 2 av 8')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(new RegExp(`/programme/guides/${id}$`));
});

test('after the last card comes what is next, and the button stays under the finger', async ({ as }) => {
  const page = await as('gustav');
  await openRoom(page, 6);
  await page.getByRole('button', { name: 'Dialogkort 8 av 8' }).click();
  const next = page.getByRole('button', { name: 'Nästa kort' });
  await next.click();
  await expect(question(page)).toHaveText('Det var alla kort');
  await expect(next).toHaveAttribute('aria-disabled', 'true');
  await expect(next).toBeFocused();
  await page.getByRole('link', { name: /Träff 7: Gemensamt föräldraskap/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Gemensamt föräldraskap');
  await expect(page.getByText(/^Dialogkort 1 av/)).toBeVisible();
});

test('a card is turned by a finger, on a phone', async ({ as }) => {
  const page = await as('gustav', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await openRoom(page, 6);
  await swipe(page.getByRole('article'), 'left');
  await expect(page.getByText('Dialogkort 2 av 8')).toBeVisible();
  await swipe(page.getByRole('article'), 'right');
  await expect(page.getByText('Dialogkort 1 av 8')).toBeVisible();
});

/** Time goes on by itself too while the test is busy, so a minute more or less is right. */
test('the sun goes along the agenda by the minute, rests, and says no harm when the time is out', async ({ as }) => {
  const page = await as('gustav');
  await page.clock.install();
  await openRoom(page, 6);
  const agenda = page.getByRole('region', { name: 'Så går träffen till' });
  await expect(agenda.locator('[aria-current=step]')).toHaveCount(0);
  await agenda.getByRole('button', { name: 'Starta klockan' }).click();
  const now = agenda.locator('[aria-current=step]');
  await expect(now).toContainText(/(10|9) minuter kvar, ingen brådska/);
  await page.clock.fastForward('12:00');
  await expect(now).toContainText('Samtal: förstå sitt barn');
  await expect(now).toContainText(/2[123] minuter kvar, ingen brådska/);

  await agenda.getByRole('button', { name: 'Pausa' }).click();
  await page.clock.fastForward('10:00');
  await expect(now).toContainText('Pausad');
  await agenda.getByRole('button', { name: 'Fortsätt' }).click();
  await expect(now).toContainText(/2[123] minuter kvar, ingen brådska/);
  await page.reload();
  await expect(now).toContainText(/2[123] minuter kvar, ingen brådska/);

  await page.clock.fastForward('01:22:00');
  await expect(now).toContainText('Avslut');
  await expect(now).toContainText(/[4-7] minuter över, ingen fara/);
  await expect(page.getByText('Dialogkort 1 av 8')).toBeVisible();
});

test('the cards are shown in the language of the room', async ({ as }) => {
  const page = await as('gustav');
  await openRoom(page, 6);
  await page.getByLabel('Språk i programmet').selectOption('sv-x-lattlast');
  await expect(question(page).locator('[lang=sv-x-lattlast]')).toHaveCount(1);
  await page.goto(`${page.url().replace(/\?.*/, '')}?language=uk`);
  await expect(question(page).locator('[lang=sv]')).toHaveCount(1);
  await expect(page.getByRole('article').getByText('visas på svenska')).toBeVisible();
});

/** Reads on without a network: the same card after a reload, the guide, and the next guide in the room. */
async function expectAllThere(page: Page): Promise<void> {
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('Dialogkort 2 av 8')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Dialogkort 2 av 8')).toBeVisible();
  await expect(page.getByText(kept)).toBeVisible();
  await page.getByRole('button', { name: 'Dialogkort 8 av 8' }).click();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('link', { name: /^Träff 7/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Gemensamt föräldraskap');
  await page.reload();
  await expect(page.getByText(/^Dialogkort 1 av/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'Gemensamt föräldraskap', level: 1 })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Så går träffen till' })).toBeVisible();
}

async function offline(context: BrowserContext): Promise<void> {
  await context.setOffline(true);
}

async function refused(context: BrowserContext): Promise<void> {
  await context.route('**/*', (route) => route.abort());
}

for (const [how, lose] of Object.entries({ offline, refused }))
  test(`the room works when the network is ${how}`, async ({ as, complaints }) => {
    const page = await as('gustav');
    await openRoom(page, 6);
    await expect(page.getByText(kept)).toBeVisible();
    await lose(page.context());
    await expectAllThere(page);
    complaints.length = 0;
  });

test('the room works when the server is gone', async ({ as, complaints, baseURL }) => {
  const page = await as('gustav');
  const line = await lineTo(baseURL ?? '');
  await openRoom(page, 6, line.address);
  await expect(page.getByText(kept)).toBeVisible();
  await line.cut();
  await expect(page.request.get(`${line.address}/`)).rejects.toThrow();
  await expectAllThere(page);
  await expectAccessible(page);
  expect(complaints.length, 'what is not answered is not asked for without end').toBeLessThan(60);
  complaints.length = 0;
});

test('what has not been kept is not promised, and is told plainly without a network', async ({ as, complaints }) => {
  const page = await as('gustav', { serviceWorkers: 'block' });
  await openRoom(page, 6);
  await page.waitForLoadState('networkidle');
  await expect(page.getByText(kept)).toHaveCount(0);
  const other = await guideOf(page, 1);
  await page.context().setOffline(true);
  await page.evaluate((id) => history.pushState({}, '', `/programme/guides/${id}/room`), other.id);
  await page.evaluate(() => dispatchEvent(new PopStateEvent('popstate')));
  await expect(page.getByRole('heading', { name: 'Vägledningen gick inte att hämta' })).toBeVisible();
  complaints.length = 0;
});

/** The build, the guides, and what they show from the toolbox. */
const programmeAlone =
  /^\/$|^\/assets\/|^\/programme\/guides\/[0-9a-f-]+\/kept$|^\/familjenavet\/v1\/toolbox-media\/[0-9a-f-]+\/file$/;

test('only the programme is kept, and nothing of it after signing out', async ({ page, complaints }) => {
  await signIn(page, 'gustav');
  const id = await openRoom(page, 6);
  await expect(page.getByText(kept)).toBeVisible();
  const addresses = await page.evaluate(async () => {
    const shelves = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const requests = await Promise.all(shelves.map((shelf) => shelf.keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });
  for (const address of addresses) expect(address).toMatch(programmeAlone);

  await page.goto('/');
  await page.getByRole('button', { name: /Ditt konto/ }).click();
  await page.getByRole('button', { name: 'Logga ut' }).click();
  await expect(page.getByRole('link', { name: 'Logga in' })).toBeVisible();
  await expect.poll(() => guidesKept(page)).toEqual([]);
  await page.goto(`/programme/guides/${id}/room`);
  await expect(page.getByRole('link', { name: 'Logga in' })).toBeVisible();
  await page.context().setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Vägledningen gick inte att hämta' })).toBeVisible();
  complaints.length = 0;
});

test('what one person kept is gone when another signs in on the same device', async ({ page }) => {
  await signIn(page, 'gustav');
  await openRoom(page, 6);
  await expect(page.getByText(kept)).toBeVisible();
  await page.context().clearCookies();
  await signIn(page, 'karin');
  await expect.poll(() => guidesKept(page)).toEqual([]);
});

import { devices, type Locator, type Page } from '@playwright/test';
import { fill, freshFamilyName } from '../families';
import { makeGroup, makeGroupOfToday, staffMember } from '../groups';
import { makeAttendedGroup, makeRound } from '../rounds';
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
 * gustav's day, as far as sessions go: on a phone he sees first which session he leads next, opens its guide and goes to
 * the room; the network is lost, and the cards go on. karin of another county finds nothing at the same addresses.
 */
test('gustav begins with his next session and leads three cards though the network is lost', async ({
  as,
  complaints,
}) => {
  const cilla = await as('cilla');
  const mine = await makeGroup(cilla, { leaders: [await staffMember(cilla, 'Gustav Gruppman')] });
  const page = await as('gustav', { ...devices['Pixel 7'], locale: 'sv-SE' });
  const { tap, count } = hand();
  await page.goto('/');
  await expect(page.getByRole('heading', { name: /^Idag, /, level: 1 })).toBeAttached();
  const title = await page.getByRole('heading', { level: 2 }).first().innerText();
  await expect(page.getByRole('list', { name: 'Gruppens träffar' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Så ser träffen ut' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Starta träffen' })).toHaveAttribute('href', /\/room/);
  await expectNoSidewaysScroll(page);
  await tap(page.getByRole('link', { name: 'Läs vägledningen' }));
  await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
  await expect(page.getByText('Sparad för rummet, fungerar utan nät')).toBeVisible();
  await expectNoSidewaysScroll(page);
  const guide = page.url();
  await tap(page.getByRole('link', { name: 'Till rummet' }));
  await expect(cardOf(page, 1)).toBeVisible();
  expect(count()).toBe(2);
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
    await expect(karin.getByText(title)).toHaveCount(0);
  }
  await karin.goto(`/groups/${mine.id}`);
  await expect(karin.getByRole('heading', { name: 'Sidan finns inte' })).toBeVisible();
  await karin.goto('/programme');
  await expect(karin.getByRole('heading', { name: 'Inget program än' })).toBeVisible();
});

/** The next step of the day: who came. The network is lost before the exception, and nothing of it is. */
test('gustav marks all as present and one as excused in three taps at most, and cilla sees it', async ({
  as,
  complaints,
}) => {
  test.slow();
  const cilla = await as('cilla');
  const group = await makeGroupOfToday(cilla, { leaders: [await staffMember(cilla, 'Gustav Gruppman')] });
  const names = [freshFamilyName(), freshFamilyName(), freshFamilyName()];
  await fill(cilla, group.id, names);
  const page = await as('gustav', { ...devices['Pixel 7'], locale: 'sv-SE' });
  const { tap, count } = hand();
  await page.goto(`/groups/${group.id}/sessions/${group.sessions[0]?.id}`);
  await tap(page.getByRole('link', { name: 'Närvaro' }));
  await expect(page.getByText(/^Listan finns på enheten idag/)).toBeVisible();
  await tap(page.getByRole('button', { name: 'Alla här' }));
  await expect(page.getByText('3 av 3 här')).toBeVisible();
  await expect(page.getByText('Sparat', { exact: true })).toBeVisible();
  await page.context().setOffline(true);
  await tap(page.getByRole('group', { name: `Alva ${names[1]}` }).getByRole('button', { name: 'Anmäld frånvaro' }));
  expect(count()).toBeLessThanOrEqual(3);
  await expect(page.getByText('Sparat på enheten, skickas när du är uppkopplad.')).toBeVisible();
  await expectNoSidewaysScroll(page);
  await page.context().setOffline(false);
  await expect(page.getByText('Sparat', { exact: true })).toBeVisible();
  complaints.length = 0;
  await cilla.goto(page.url());
  await expect(cilla.getByText('2 av 3 här')).toBeVisible();
  const excused = cilla.getByRole('group', { name: `Alva ${names[1]}` });
  await expect(excused.getByRole('button', { name: 'Anmäld frånvaro' })).toHaveAttribute('aria-pressed', 'true');
});

/** The end of the day: a word to the next time, and the parents answer the survey before they go. */
test('gustav writes a two-line note and shows the parents the code of the survey', async ({ as }) => {
  test.slow();
  const cilla = await as('cilla');
  const group = await makeAttendedGroup(cilla, 2, { leaders: [await staffMember(cilla, 'Gustav Gruppman')] });
  await makeRound(cilla, { group: group.id });
  const page = await as('gustav', { ...devices['Pixel 7'], locale: 'sv-SE' });
  const { tap, count } = hand();
  await page.goto(`/groups/${group.id}/sessions/${group.sessions[0]?.id}`);
  const lines = ['Lugnt och bra, alla pratade.', 'Ta med fler filtar nästa gång.'];
  await page.getByLabel('Anteckning').fill(lines.join('\n'));
  await tap(page.getByRole('button', { name: 'Spara' }));
  await expect(page.getByText('Sparat. Träffen är hållen.')).toBeVisible();
  await expectNoSidewaysScroll(page);
  await cilla.goto(page.url());
  const note = cilla.getByRole('definition').filter({ hasText: lines[0] ?? '' });
  await expect(note).toBeVisible();
  expect(await note.innerText()).toBe(lines.join('\n'));

  await tap(page.getByRole('link', { name: 'Visa enkätens QR-kod' }));
  await expect(page.getByRole('img', { name: /^QR-kod till enkäten, / })).toBeVisible();
  expect(count()).toBe(2);
  await expectNoSidewaysScroll(page);
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

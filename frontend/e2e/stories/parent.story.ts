import { devices, type Page } from '@playwright/test';
import { freshAddress, linkFor, surveyLinkFor } from '../mailbox';
import { publicGroups, type PublicGroup } from '../publicGroups';
import { makeAttendedGroup, makeRound, roundNow, runRounds } from '../rounds';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../test';

type WithMonths = PublicGroup & { birthWindow: { from: string } };

/** One with room and with sessions to come, so that the dates can be put in a calendar. */
async function roomyGroup(page: Page): Promise<WithMonths> {
  for (const group of await publicGroups(page)) {
    const { birthWindow, isFull, nextDay, firstTimeOnly } = group;
    if (birthWindow && !isFull && nextDay && !firstTimeOnly) return { ...group, birthWindow };
  }
  throw new Error('No group with room takes sign-ups');
}

async function writePerson(parent: Page, firstName: string, email: string): Promise<void> {
  await parent.getByLabel('الاسم الأول').fill(firstName);
  await parent.getByLabel('اسم العائلة').fill('Almlöf');
  await parent.getByLabel('البريد الإلكتروني').fill(email);
}

/**
 * A parent's way: on a small phone that speaks Arabic, without an account, from the first page to the group that suits
 * the child, the confirmed place, the other parent's own link and the dates in the calendar.
 */
test('a parent finds a group in Arabic on a phone and comes with', async ({ browser, baseURL, page, complaints }) => {
  const group = await roomyGroup(page);
  const phone = await browser.newContext({
    ...devices['Galaxy S8'],
    ...(baseURL && { baseURL }),
    locale: 'ar',
    viewport: { width: 360, height: 740 },
  });
  const parent = await phone.newPage();
  parent.on('pageerror', (error) => complaints.push(error.message));
  await parent.goto('/p/');
  await expect(parent.locator('html')).toHaveAttribute('dir', 'rtl');

  await test.step('finds the group in three steps', async () => {
    await parent.getByLabel('نسكن في').selectOption(group.municipality.code);
    await parent.getByLabel('وطفلنا يولد أو وُلد في').selectOption(group.birthWindow.from);
    await parent.locator(`a[href^="/p/groups/${group.id}"]`).tap();
    await expect(parent.getByRole('heading', { name: group.name, level: 1 })).toBeVisible();
    await expectNoSidewaysScroll(parent);
    await expectAccessible(parent);
  });

  const email = freshAddress('alva');
  await test.step('signs up on one page', async () => {
    await parent.getByRole('link', { name: 'سجّلوا', exact: true }).tap();
    await expect(parent.locator('#childMonth')).toHaveValue(group.birthWindow.from);
    await writePerson(parent, 'Alva', email);
    await expectNoSidewaysScroll(parent);
    await parent.getByRole('button', { name: 'إرسال التسجيل' }).tap();
    await expect(parent.getByRole('heading', { name: 'انظر في بريدك الإلكتروني' })).toBeFocused();
  });

  await test.step('confirms from the mail and sees the place', async () => {
    await parent.goto(await linkFor(page, email, 'CONFIRM'));
    await parent.getByRole('button', { name: 'أؤكد تسجيلي' }).tap();
    await expect(parent.getByRole('heading', { name: 'لكم مكان في المجموعة' })).toBeFocused();
    await parent.goto(await linkFor(page, email, 'PLACE'));
    await expect(parent.getByRole('heading', { name: 'لكم مكان في المجموعة' })).toBeVisible();
    await expectNoSidewaysScroll(parent);
    await expectAccessible(parent);
  });

  await test.step('adds the other parent by a link of their own', async () => {
    await parent.getByRole('button', { name: 'أنشئ رابطاً' }).tap();
    const address = await parent.getByLabel('رابط للوالد الآخر').inputValue();
    const other = await phone.newPage();
    await other.goto(address);
    await writePerson(other, 'Bo', freshAddress('bo'));
    await other.getByRole('button', { name: 'أريد المشاركة' }).tap();
    await expect(other.getByRole('heading', { name: 'أنت مشارك الآن' })).toBeFocused();
    await other.close();
  });

  await test.step('puts the dates in a calendar', async () => {
    const saved = parent.waitForEvent('download');
    await parent.getByRole('button', { name: 'أضف اللقاءات إلى التقويم' }).tap();
    expect((await saved).suggestedFilename()).toBe('familjenavet.ics');
  });
  await phone.close();
});

/** After the last session: the survey comes by mail, takes a minute, and arrives once though the net is lost at the end. */
test('a parent answers the survey in Arabic, and the answer arrives once', async ({ as, browser, baseURL }) => {
  test.setTimeout(120_000);
  const [cilla, root] = [await as('cilla'), await as('root')];
  const group = await makeAttendedGroup(cilla, 1);
  const round = await makeRound(cilla, { channel: 'TICKETS', group: group.id });
  await runRounds(root);
  const link = await surveyLinkFor(cilla, `${group.familyNames[0]?.toLowerCase()}@familj.example`);
  const phone = await browser.newContext({
    ...devices['Galaxy S8'],
    ...(baseURL && { baseURL }),
    locale: 'ar',
    viewport: { width: 360, height: 740 },
  });
  const parent = await phone.newPage();
  await parent.goto(link.replace(/^https?:\/\/[^/]+/, ''));
  await expect(parent.locator('html')).toHaveAttribute('dir', 'rtl');
  await parent.getByRole('button', { name: 'ابدأ' }).tap();
  await expectAccessible(parent);
  await parent.locator('.choice').nth(4).tap();
  const send = parent.getByRole('button', { name: 'أرسل الإجابات' });
  while (!(await send.isVisible())) {
    const step = await parent.locator('.step').textContent();
    await expectNoSidewaysScroll(parent);
    await parent.getByRole('button', { name: 'التالي' }).tap();
    await expect(parent.locator('.step')).not.toHaveText(step ?? '');
  }
  await phone.setOffline(true);
  await send.tap();
  await expect(parent.getByRole('heading', { name: 'إجاباتك تنتظر الشبكة' })).toBeFocused();
  await phone.setOffline(false);
  await expect(parent.getByRole('heading', { name: 'حُفظت إجاباتك' })).toBeVisible({ timeout: 20_000 });
  await expectAccessible(parent);
  expect((await roundNow(cilla, round.id)).figures.answered).toBe(1);
  await phone.close();
});

import type { Locator } from '@playwright/test';
import { addDays, addMonths, monthOf } from '../../src/lib/calendar';
import { formatDate, today } from '../../src/lib/dates';
import { centreBySlug, expect, freshNumber, test } from '../test';

/** Everything that the story counts goes through here: a press, or a choice in a list. */
function hand() {
  let clicks = 0;
  return {
    click: async (target: Locator) => {
      clicks += 1;
      await target.click();
    },
    choose: async (list: Locator, value: string) => {
      clicks += 1;
      await list.selectOption(value);
    },
    count: () => clicks,
  };
}

/**
 * cilla's day, as far as the centre goes: she keeps what families need to find their way up to date,
 * a family sees it at once, and jens in another municipality neither sees nor changes it.
 */
test('cilla changes the telephone number, and a family sees it', async ({ as, page: family }) => {
  const page = await as('cilla');
  const centre = await centreBySlug(page, 'vetlanda');
  const number = freshNumber();
  await page.goto('/');
  await page.getByRole('link', { name: 'Centralens sida' }).click();
  await page.getByRole('link', { name: 'Ändra Besöka oss' }).click();
  await page.getByLabel('Telefon').fill(number);
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByRole('link', { name: number })).toBeVisible();

  await family.goto('/p/centres?municipality=0685');
  await family.getByRole('link', { name: centre.name }).click();
  await expect(family.getByRole('link', { name: number })).toBeVisible();

  const jens = await as('jens');
  await jens.goto(`/centres/${centre.id}/edit/visiting`);
  await expect(jens.getByRole('heading', { name: 'Sidan finns inte' })).toBeVisible();
});

/**
 * cilla plans a group for parents who expect a child: four fields give the dates, she moves two with the keyboard,
 * understands a warning, opens it for sign-up, sees it where families do, follows it in her calendar and cancels one
 * session, which the calendar tells. jens opens the same addresses and finds nothing.
 */
test('cilla plans a group, opens it, and cancels one of its sessions', async ({ as, page: family }) => {
  const page = await as('cilla');
  const { click, choose, count } = hand();
  const births = addMonths(monthOf(today()), 5);
  await page.goto('/groups');
  await click(page.getByRole('link', { name: 'Planera en grupp' }).first());
  await choose(page.getByLabel('välj del'), 'PREGNANCY');
  await choose(page.getByLabel('välj månad'), births);
  await choose(page.getByLabel('välj dag'), 'TUESDAY');
  await choose(page.getByLabel('välj tid'), '13:00');
  await expect(page.getByRole('heading', { name: /^3 träffar, / })).toBeVisible();
  expect(count()).toBeLessThanOrEqual(6);

  const calendar = page.getByRole('group', { name: 'Träffarna i kalendern' });
  const days: string[] = [];
  for (const number of [2, 3]) {
    const session = calendar.getByRole('button', { name: `Träff ${number},` });
    const before = (await session.locator('xpath=ancestor::td').getAttribute('data-day')) ?? '';
    days.push(addDays(before, 1));
    await session.focus();
    await page.keyboard.press('ArrowRight');
    await expect(session).toHaveAccessibleName(new RegExp(formatDate(addDays(before, 1), 'sv')));
  }
  await page.getByRole('button', { name: /^Ändra datum för träff 1:/ }).click();
  const dialog = page.getByRole('dialog', { name: /^Flytta träff 1,/ });
  await dialog.getByRole('spinbutton', { name: /^år/ }).focus();
  await page.keyboard.type(`${Number(today().slice(0, 4)) + 1}0106`);
  await dialog.getByRole('button', { name: 'Flytta' }).click();
  await expect(page.getByText('Trettondagen: ingen är här.')).toBeVisible();
  await page.getByRole('button', { name: 'Ångra flytten' }).click();
  await expect(page.getByText('Trettondagen: ingen är här.')).toBeHidden();

  await page.getByRole('button', { name: 'Planera gruppen' }).click();
  await expect(page.getByText('Gruppen är planerad. Nästa steg: öppna för anmälan.')).toBeVisible();
  for (const day of days) await expect(page.getByText(formatDate(day, 'sv')).first()).toBeVisible();
  await page.getByRole('button', { name: 'Öppna för anmälan' }).click();
  await expect(page.getByText(/ är öppen för anmälan\.$/)).toBeVisible();

  const name = await page.getByRole('heading', { level: 1 }).innerText();
  await family.goto(`/p${new URL(page.url()).pathname}`);
  await expect(family.getByRole('heading', { name, level: 1 })).toBeVisible();
  await expect(family.getByText(formatDate(days[0] ?? '', 'sv')).first()).toBeVisible();

  await page.getByRole('button', { name: 'Lägg i min kalender' }).click();
  const subscribing = page.getByRole('dialog', { name: `${name} i din kalender` });
  await subscribing.getByRole('button', { name: 'Skapa adress' }).click();
  const feed = new URL(await subscribing.getByLabel('Kalenderns adress').inputValue()).pathname;
  await subscribing.getByRole('button', { name: 'Stäng' }).click();
  const told = async () => (await family.request.get(feed)).text();
  expect((await told()).match(/STATUS:CONFIRMED/g)).toHaveLength(3);
  await page.getByRole('button', { name: 'Ställ in träff 3' }).click();
  const cancelling = page.getByRole('dialog', { name: /^Ställ in träff 3,/ });
  await cancelling.getByLabel('Varför?').selectOption('LEADER_AWAY');
  await cancelling.getByRole('button', { name: 'Ställ in', exact: true }).click();
  await expect(page.getByText('Träff 3 är inställd.')).toBeVisible();
  expect((await told()).match(/STATUS:CANCELLED/g)).toHaveLength(1);

  const jens = await as('jens');
  await jens.goto(page.url());
  await expect(jens.getByRole('heading', { name: 'Sidan finns inte' })).toBeVisible();
});

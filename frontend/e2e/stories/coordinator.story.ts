import type { Locator } from '@playwright/test';
import { addDays, addMonths, monthOf } from '../../src/lib/calendar';
import { formatDate, today } from '../../src/lib/dates';
import { freshFamilyName, open, signUp } from '../families';
import { makeGroup } from '../groups';
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

/**
 * Two families sign up for a group that has room for two, a third waits, and when one withdraws the offer goes out by
 * itself; cilla sees who waits and where. jens opens the same addresses and finds nothing.
 */
test('a full group puts the third family on the waiting list, and a place that is freed is offered to it', async ({
  as,
  page: family,
}) => {
  test.setTimeout(120_000);
  const page = await as('cilla');
  const group = await makeGroup(page, { capacity: 2 });
  await open(page, group.id);
  const [first, second, third] = [freshFamilyName(), freshFamilyName(), freshFamilyName()];
  for (const name of [first, second, third]) await signUp(family, group.id, name);

  await page.goto(`/groups/${group.id}`);
  const families = page.getByRole('region', { name: 'Familjer' });
  const choose = async (name: string, action: string) => {
    await families.getByRole('button', { name: `Åtgärder Alva ${name}` }).click();
    await page.getByRole('menuitem', { name: action }).click();
  };
  for (const name of [first, second]) {
    await choose(name, 'Tacka ja för familjen');
    await expect(page.getByText(`Alva ${name} har plats i ${group.name}.`)).toBeVisible();
  }
  await choose(third, 'Tacka ja för familjen');
  await expect(page.getByText(`Alva ${third} står på plats 1 på väntelistan.`)).toBeVisible();
  await expect(families.getByText('2 av 2 platser, 1 väntar')).toBeVisible();
  await page.goto('/');
  await expect(page.getByText(`En familj väntar på plats i ${group.name}`)).toBeVisible();

  await page.goto(`/groups/${group.id}`);
  await choose(first, 'Ta ut ur gruppen');
  const dialog = page.getByRole('dialog', { name: `Ta ut Alva ${first}` });
  await dialog.getByRole('radio', { name: 'Familjens' }).check({ force: true });
  await dialog.getByRole('button', { name: 'Ta ut' }).click();
  await expect(page.getByText(`Alva ${first} är inte längre med i ${group.name}.`)).toBeVisible();
  await expect(async () => {
    await page.reload();
    await expect(families.getByText(/^Erbjuden plats, svar senast /)).toBeVisible({ timeout: 2000 });
  }).toPass({ timeout: 60_000 });
  await families.getByRole('link', { name: `Alva ${third}` }).click();
  await expect(page.getByText(/^Erbjuden plats, svar senast /)).toBeVisible();

  const jens = await as('jens');
  for (const address of [page.url(), `/groups/${group.id}`]) {
    await jens.goto(address);
    await expect(jens.getByRole('heading', { name: 'Sidan finns inte' })).toBeVisible();
  }
});

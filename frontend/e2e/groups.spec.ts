import type { Locator, Page } from '@playwright/test';
import { addDays, daysBetween } from '../src/lib/calendar';
import { formatDate, today } from '../src/lib/dates';
import { freshName } from './drafts';
import { fillSentence, makeBegunGroup, makeGroup, typeDay, type MadeGroup } from './groups';
import { centreBySlug, expect, openSearch, test } from './test';

const said = (day: string) => formatDate(day, 'sv');

/** A session on its day in the planner's calendar. */
function inCalendar(page: Page, number: number): Locator {
  return page.getByRole('group', { name: 'Träffarna i kalendern' }).getByRole('button', { name: `Träff ${number},` });
}

async function dayOf(session: Locator): Promise<string> {
  const day = await session.locator('xpath=ancestor::td').getAttribute('data-day');
  if (!day) throw new Error('The session has no day');
  return day;
}

async function openPlanner(page: Page): Promise<void> {
  await page.goto('/groups/new');
  await fillSentence(page, 'PREGNANCY');
  await expect(inCalendar(page, 3)).toBeVisible();
}

async function openGroup(page: Page, group: MadeGroup): Promise<void> {
  await page.goto(`/groups/${group.id}`);
  await expect(page.getByRole('heading', { name: group.name, level: 1 })).toBeVisible();
}

/** The row of a session on the page of its group. */
function row(page: Page, number: number): Locator {
  return page
    .getByRole('region', { name: /träffar$/ })
    .getByRole('listitem')
    .filter({ hasText: `Flytta träff ${number}` });
}

test('a session is moved with the arrows, keeps the focus, and the move is undone', async ({ as }) => {
  const page = await as('cilla');
  await openPlanner(page);
  const second = inCalendar(page, 2);
  const before = await dayOf(second);
  await second.focus();
  await page.keyboard.press('ArrowRight');
  await expect(second).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(second).toHaveAccessibleName(new RegExp(said(addDays(before, 8))));
  await expect(second).toBeFocused();
  await expect(
    page.getByRole('button', { name: `Ändra datum för träff 2: ${said(addDays(before, 8))}` }),
  ).toBeVisible();
  const undo = page.getByRole('button', { name: 'Ångra flytten' });
  await undo.click();
  await undo.click();
  await expect(second).toHaveAccessibleName(new RegExp(said(before)));
  await expect(undo).toBeHidden();
});

test('with the arrows all that follow can go along', async ({ as }) => {
  const page = await as('cilla');
  await openPlanner(page);
  const [second, third] = [inCalendar(page, 2), inCalendar(page, 3)];
  const [before, after] = [await dayOf(second), await dayOf(third)];
  await page.getByText('Den och alla efter').click();
  await second.focus();
  await page.keyboard.press('ArrowRight');
  await expect(second).toHaveAccessibleName(new RegExp(said(addDays(before, 1))));
  await expect.poll(async () => daysBetween(after, await dayOf(third))).toBeGreaterThan(0);
});

test('a session is dragged to another day', async ({ as }) => {
  const page = await as('cilla');
  await openPlanner(page);
  const second = inCalendar(page, 2);
  const to = addDays(await dayOf(second), 1);
  await second.dragTo(page.locator(`[data-day="${to}"]`));
  await expect(second).toHaveAccessibleName(new RegExp(said(to)));
  await expect(page.getByRole('button', { name: `Ändra datum för träff 2: ${said(to)}` })).toBeVisible();
});

test('a warning says in plain words what stands in the way, and forbids nothing', async ({ as }) => {
  const page = await as('cilla');
  await openPlanner(page);
  await page.getByRole('button', { name: /^Ändra datum för träff 1:/ }).click();
  const dialog = page.getByRole('dialog', { name: /^Flytta träff 1,/ });
  const epiphany = `${Number(today().slice(0, 4)) + 1}-01-06`;
  await typeDay(dialog, epiphany);
  await dialog.getByRole('button', { name: 'Flytta' }).click();
  await expect(page.getByText('Trettondagen: ingen är här.')).toBeVisible();
  await page.getByRole('button', { name: 'Planera gruppen' }).click();
  await expect(page.getByRole('button', { name: 'Öppna för anmälan' })).toBeVisible();
  await expect(page.getByText('Trettondagen: ingen är här.')).toBeVisible();
});

test('a group that is planned before the dates have come gets those of its sentence', async ({ as }) => {
  const page = await as('cilla');
  await page.route('**/session-proposals?*', async (route) => {
    await new Promise((later) => setTimeout(later, 1500));
    await route.continue();
  });
  await page.goto('/groups/new');
  await fillSentence(page, 'PREGNANCY');
  await page.getByRole('button', { name: 'Planera gruppen' }).click();
  await expect(page.getByRole('button', { name: 'Öppna för anmälan' })).toBeVisible();
  await expect(row(page, 2)).toBeVisible();
});

test('what is missing in the sentence is said, and nothing is sent', async ({ as }) => {
  const page = await as('cilla');
  await page.goto('/groups/new');
  await page.getByRole('button', { name: 'Planera gruppen' }).click();
  await expect(page.getByRole('heading', { name: /saker att rätta till$/ })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Välj vilken veckodag ni ses.' })).toBeVisible();
});

test('a group outside the package has titles and days of its own', async ({ as }) => {
  const page = await as('cilla');
  const name = freshName('Spädbarnsmassage');
  await page.goto('/groups/new');
  await page.getByRole('button', { name: 'Grupp utanför grundpaketet' }).click();
  await page.getByLabel('välj dag').selectOption('FRIDAY');
  await page.getByLabel('välj tid').selectOption('10:00');
  await page.getByText('Mer om gruppen').click();
  await page.getByLabel('Namn').fill(name);
  await page.getByLabel('Rubrik').fill('Händer som lugnar');
  await typeDay(page.getByRole('group', { name: 'Träff 1', exact: true }), addDays(today(), 30));
  await page.getByRole('button', { name: 'Planera gruppen' }).click();
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Händer som lugnar' })).toBeVisible();
});

test('one session is moved, then all that follow, and that is undone', async ({ as }) => {
  const page = await as('cilla');
  const group = await makeGroup(page, { part: 'PREGNANCY' });
  const [, second, third] = group.sessions.map(({ day }) => day ?? '');
  await openGroup(page, group);
  await row(page, 2).getByRole('button', { name: 'Flytta träff 2' }).click();
  const dialog = page.getByRole('dialog', { name: /^Flytta träff 2,/ });
  await typeDay(dialog, addDays(second!, 2));
  await dialog.getByRole('button', { name: 'Flytta' }).click();
  await expect(page.getByText(`Träff 2 är flyttad till ${said(addDays(second!, 2))}.`)).toBeVisible();
  await expect(row(page, 3)).toContainText(said(third!));

  await row(page, 2).getByRole('button', { name: 'Flytta träff 2' }).click();
  await typeDay(dialog, addDays(second!, 9));
  await dialog.getByText('Den och alla efter').click();
  await dialog.getByRole('button', { name: 'Flytta' }).click();
  await expect(row(page, 2)).toContainText(said(addDays(second!, 9)));
  await expect(row(page, 3)).not.toContainText(said(third!));
  await page.getByRole('status').getByRole('button', { name: 'Ångra' }).click();
  await expect(row(page, 3)).toContainText(said(third!));
  await expect(row(page, 2)).toContainText(said(addDays(second!, 2)));
});

test('a group opens for sign-up, and one of its sessions is cancelled with a reason', async ({ as }) => {
  const page = await as('cilla');
  const group = await makeGroup(page, { part: 'PREGNANCY' });
  await openGroup(page, group);
  await page.getByRole('button', { name: 'Öppna för anmälan' }).click();
  await expect(page.getByText(`${group.name} är öppen för anmälan.`)).toBeVisible();
  await row(page, 2).getByRole('button', { name: 'Ställ in träff 2' }).click();
  const dialog = page.getByRole('dialog', { name: /^Ställ in träff 2,/ });
  await expect(dialog).toContainText('Det går inte att ångra');
  await dialog.getByRole('button', { name: 'Ställ in', exact: true }).click();
  await expect(dialog.getByRole('link', { name: 'Välj varför.' })).toBeVisible();
  await dialog.getByLabel('Varför?').selectOption('LEADER_AWAY');
  await dialog.getByRole('button', { name: 'Ställ in', exact: true }).click();
  await expect(page.getByText('Träff 2 är inställd.')).toBeVisible();
  await expect(page.getByText('Ledaren kan inte')).toBeVisible();
});

test('two coordinators change the same thing at once, and the later one chooses', async ({ as }) => {
  const [cilla, colleague] = [await as('cilla'), await as('cilla')];
  const group = await makeGroup(cilla, { capacity: 8 });
  for (const page of [cilla, colleague]) {
    await page.goto(`/groups/${group.id}/edit`);
    await expect(page.getByLabel('Namn')).toHaveValue(group.name);
  }
  await colleague.getByLabel('Plats för så här många familjer').fill('6');
  await colleague.getByRole('button', { name: 'Spara' }).click();
  await expect(colleague.getByText('0 av 6 platser').first()).toBeVisible();

  await cilla.getByLabel('Plats för så här många familjer').fill('5');
  await cilla.getByRole('button', { name: 'Spara' }).click();
  const dialog = cilla.getByRole('dialog', { name: 'Någon annan ändrade samtidigt' });
  const capacity = dialog.getByRole('radiogroup', { name: 'Plats för så här många familjer' });
  await expect(capacity.getByRole('radio', { name: /^5/ })).toBeChecked();
  await cilla.screenshot({ path: 'e2e/shots/group-conflict.png' });
  await dialog.getByRole('button', { name: 'Spara de här valen' }).click();
  await expect(cilla.getByText('0 av 5 platser').first()).toBeVisible();
});

test('a group is copied for other children', async ({ as }) => {
  const page = await as('cilla');
  const group = await makeGroup(page, { part: 'PREGNANCY' });
  const name = freshName('Kopia');
  await openGroup(page, group);
  await page.getByRole('button', { name: 'Planera en likadan grupp' }).click();
  const dialog = page.getByRole('dialog', { name: 'Planera en likadan grupp' });
  await dialog.getByLabel('Namn').fill(name);
  await dialog.getByRole('button', { name: 'Planera gruppen' }).click();
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
  await expect(page.getByRole('heading', { name: '3 träffar' })).toBeVisible();
});

test('when the children are born the sessions to come move, those one lets', async ({ as }) => {
  const page = await as('cilla');
  const group = await makeGroup(page);
  await openGroup(page, group);
  await page.getByRole('button', { name: 'När barnen är födda' }).click();
  const dialog = page.getByRole('dialog', { name: 'När barnen är födda' });
  await expect(dialog.getByText('Inga träffar behöver flyttas.')).toBeVisible();
  const from = dialog.getByLabel('Barnen födda från');
  const options = await from.locator('option').evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
  await from.selectOption(options[options.indexOf(await from.inputValue()) + 1]!);
  await expect(dialog.getByText('Så här skulle träffarna flyttas')).toBeVisible();
  await dialog.getByRole('button', { name: /^Flytta \d+ träffar$/ }).click();
  await expect(page.getByText('Barnens månader är sparade, och träffarna är flyttade.')).toBeVisible();
  await page.getByRole('status').getByRole('button', { name: 'Ångra' }).click();
  await expect(page.getByText('Ändringen är tillbakatagen.')).toBeVisible();
});

test('tranan sees the joint group that vetlanda holds, and why she may not change it', async ({ as }) => {
  const [cilla, tranan] = [await as('cilla'), await as('tranan')];
  const partner = await centreBySlug(tranan, 'tranas');
  const group = await makeGroup(cilla, { partners: [partner.id] });
  await openGroup(tranan, group);
  await expect(tranan.getByText(/^Vetlanda familjecentral håller i gruppen, tillsammans med .*Tranås/)).toBeVisible();
  const move = row(tranan, 1).getByRole('button', { name: 'Flytta träff 1' });
  await expect(move).toHaveAttribute('aria-disabled', 'true');
  await move.click({ force: true });
  await expect(tranan.getByRole('dialog')).toContainText('Det är Vetlanda familjecentral som håller i gruppen.');
  await tranan.keyboard.press('Escape');
  await tranan.getByRole('button', { name: 'Välj ledare' }).click();
  const dialog = tranan.getByRole('dialog', { name: 'Välj ledare' });
  await dialog.getByText('Tranan Tranell').click();
  await dialog.getByRole('button', { name: 'Spara' }).click();
  await expect(tranan.getByText('Ledarna är valda.')).toBeVisible();
});

test('gustav, who leads the group, tells about the session that has been', async ({ as }) => {
  const [cilla, gustav] = [await as('cilla'), await as('gustav')];
  const group = await makeBegunGroup(cilla);
  await openGroup(cilla, group);
  await cilla.getByRole('button', { name: 'Välj ledare' }).click();
  const dialog = cilla.getByRole('dialog', { name: 'Välj ledare' });
  await dialog.getByText('Gustav Gruppman').click();
  await dialog.getByRole('button', { name: 'Spara' }).click();
  await expect(cilla.getByText('Ledarna är valda.')).toBeVisible();

  await gustav.goto('/groups?led=true');
  await gustav.getByRole('link', { name: group.name }).click();
  await gustav.getByRole('link', { name: 'Berätta om träff 1' }).click();
  await expect(gustav.getByRole('checkbox', { name: /Gustav Gruppman/ })).toBeChecked();
  await gustav.getByText('Barnets rättigheter').click();
  await gustav.getByLabel('Anteckning').fill('Lugnt och bra.');
  await gustav.getByLabel('Personalens timmar').fill('4,5');
  await gustav.getByRole('button', { name: 'Spara' }).click();
  await expect(gustav.getByText('Sparat. Träffen är hållen.')).toBeVisible();
  await expect(gustav.getByText('4,5 timmar')).toBeVisible();
  await gustav.goto(`/groups/${group.id}`);
  await expect(gustav.getByText('Pågår')).toBeVisible();
});

test('groups are found in the list, by filter, and from everywhere', async ({ as }) => {
  const page = await as('cilla');
  const group = await makeGroup(page);
  await page.goto(`/groups?q=${encodeURIComponent(group.name)}`);
  await expect(page.getByRole('link', { name: group.name })).toBeVisible();
  await expect(page.getByRole('cell', { name: 'ingen ledare än' })).toBeVisible();
  await page.getByRole('button', { name: 'Jag leder' }).click();
  await expect(page.getByRole('heading', { name: 'Inget passar filtret' })).toBeVisible();
  const search = await openSearch(page);
  await search.getByRole('searchbox').fill(group.name);
  await expect(search.getByRole('status').first()).toHaveText('En sak hittades.');
  await search.getByRole('menuitem', { name: group.name }).click();
  await expect(page.getByRole('heading', { name: group.name, level: 1 })).toBeVisible();
});

test('jens at another centre neither finds nor opens the group', async ({ as }) => {
  const [cilla, jens] = [await as('cilla'), await as('jens')];
  const group = await makeGroup(cilla);
  await jens.goto(`/groups/${group.id}`);
  await expect(jens.getByRole('heading', { name: 'Sidan finns inte' })).toBeVisible();
  await jens.goto(`/groups?q=${encodeURIComponent(group.name)}`);
  await expect(jens.getByRole('heading', { name: 'Inget passar filtret' })).toBeVisible();
});

import type { Locator, Page } from '@playwright/test';
import { termOf } from '../src/features/group/term/term';
import { addMonths, monthOf } from '../src/lib/calendar';
import { formatDate, today } from '../src/lib/dates';
import { makeBegunGroup, makeGroup, type MadeGroup } from './groups';
import { centreBySlug, expect, expectNoSidewaysScroll, test } from './test';

type MadeSession = MadeGroup['sessions'][number];

const inWords = new Intl.DateTimeFormat('sv-SE', { month: 'long', year: 'numeric', timeZone: 'UTC' });

function monthName(month: string): string {
  return inWords.format(new Date(`${month}-01`));
}

function heading(page: Page, month: string): Locator {
  return page.getByRole('heading', { name: monthName(month), level: 2 });
}

/** A session of a group in the calendar of its month. */
function inCalendar(page: Page, group: MadeGroup, { title, month }: MadeSession): Locator {
  return page
    .getByRole('table', { name: `Träffarna i ${monthName(month)}` })
    .getByRole('link')
    .filter({ hasText: group.name })
    .filter({ hasText: title.sv });
}

/** The same as a row of a list. */
function inList(within: Locator, group: MadeGroup, { title }: MadeSession): Locator {
  const page = within.page();
  return within
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: title.sv, exact: true }), hasNot: page.getByRole('list') })
    .filter({ hasText: group.name });
}

async function cancelSession(page: Page, { id }: MadeSession): Promise<void> {
  const answer = await page.request.post(`/familjenavet/v1/sessions/${id}/cancellation`, {
    headers: { 'X-Familjenavet': '1', 'If-Match': '*' },
    data: { reason: 'LEADER_AWAY', note: null },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
}

test('a session stands on its day, says that nobody leads it, and is opened from there', async ({ as }) => {
  const page = await as('cilla');
  const group = await makeBegunGroup(page);
  const ahead = group.sessions[1]!;
  await page.goto(`/groups/term?month=${ahead.month}`);
  const link = inCalendar(page, group, ahead);
  await expect(link).toContainText('13.00');
  await expect(link).toContainText('ingen ledare än');
  await expect(link.locator('xpath=ancestor::td')).toContainText(new RegExp(`^${Number(ahead.day!.slice(8))}`));
  await link.click();
  await expect(page.getByRole('heading', { name: ahead.title.sv, level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: group.name })).toBeVisible();
});

test('a cancelled session says so in words, in the calendar and in the list', async ({ as }) => {
  const page = await as('cilla');
  const group = await makeBegunGroup(page);
  const ahead = group.sessions[1]!;
  await cancelSession(page, ahead);
  await page.goto(`/groups/term?month=${ahead.month}`);
  await expect(inCalendar(page, group, ahead)).toContainText('inställd');
  await expect(inCalendar(page, group, ahead)).not.toContainText('ingen ledare än');
  await page.getByRole('button', { name: 'Hela terminen' }).click();
  await expect(inList(page.getByRole('main'), group, ahead)).toContainText('inställd');
});

test('the whole term is a list by month, and the address keeps it', async ({ as }) => {
  const page = await as('cilla');
  const group = await makeBegunGroup(page);
  const ahead = group.sessions[1]!;
  const term = termOf(ahead.month);
  await page.goto(`/groups/term?month=${ahead.month}`);
  await page.getByRole('button', { name: 'Hela terminen' }).click();
  await expect(page).toHaveURL(/view=list/);
  await page.reload();
  const season = term.season === 'spring' ? 'våren' : 'hösten';
  await expect(page.getByRole('heading', { name: `${season} ${term.year}`, level: 2 })).toBeVisible();
  const row = inList(page.getByRole('region', { name: monthName(ahead.month) }), group, ahead);
  await expect(row).toContainText(`${formatDate(ahead.day!, 'sv', ahead.day!)} 13.00`);
  await expect(row).toContainText('ingen ledare än');
  await expect(row).toContainText('planerad');
  await page.getByRole('button', { name: 'Terminen efter' }).click();
  const [other, year] = term.season === 'spring' ? ['hösten', term.year] : ['våren', Number(term.year) + 1];
  await expect(page.getByRole('heading', { name: `${other} ${year}`, level: 2 })).toBeVisible();
});

test('one turns the months, and goes back to today', async ({ as }) => {
  const page = await as('gustav');
  const now = monthOf(today());
  await page.goto('/groups');
  await page.getByRole('navigation', { name: 'Gruppernas sidor' }).getByRole('link', { name: 'Terminen' }).click();
  await expect(page.getByRole('heading', { name: 'Terminen', level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Terminen' })).toHaveAttribute('aria-current', 'page');
  await expect(heading(page, now)).toBeVisible();
  const before = page.getByRole('button', { name: 'Månaden före' });
  await before.click();
  await expect(heading(page, addMonths(now, -1))).toBeVisible();
  await before.click();
  await expect(heading(page, addMonths(now, -2))).toBeVisible();
  await page.getByRole('button', { name: 'Idag' }).click();
  await expect(heading(page, now)).toBeVisible();
  await page.getByRole('button', { name: 'Månaden efter' }).click();
  await expect(heading(page, addMonths(now, 1))).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`month=${addMonths(now, 1)}`));
});

test('what has no day yet stands below the calendar of its month', async ({ as }) => {
  const page = await as('cilla');
  const group = await makeGroup(page);
  const far = group.sessions.find(({ day }) => day === null)!;
  await page.goto(`/groups/term?month=${far.month}`);
  await expect(inList(page.getByRole('region', { name: 'Utan dag än' }), group, far)).toContainText('preliminär');
  await page.getByRole('button', { name: 'Hela terminen' }).click();
  const month = page.getByRole('region', { name: monthName(far.month) });
  await expect(month.getByText('Utan dag än')).toBeVisible();
  await expect(inList(month, group, far)).toBeVisible();
});

test('an empty month says so, and what to do for those who may', async ({ as }) => {
  const [cilla, gustav] = [await as('cilla'), await as('gustav')];
  for (const page of [cilla, gustav]) {
    await page.goto('/groups/term?month=2040-12');
    await expect(page.getByRole('heading', { name: 'Inga träffar i december 2040' })).toBeVisible();
  }
  await expect(gustav.getByRole('link', { name: 'Planera en grupp' })).toBeHidden();
  await cilla.getByRole('link', { name: 'Planera en grupp' }).click();
  await expect(cilla).toHaveURL(/\/groups\/new/);
});

test('regina chooses a centre, and magda sees that of her municipality', async ({ as }) => {
  const [cilla, regina, magda] = [await as('cilla'), await as('regina'), await as('magda')];
  const group = await makeBegunGroup(cilla);
  const ahead = group.sessions[1]!;
  const centre = await centreBySlug(regina, 'vetlanda');
  await regina.goto(`/groups/term?month=${ahead.month}`);
  await regina.getByLabel('Central', { exact: true }).selectOption({ label: centre.name });
  await expect(inCalendar(regina, group, ahead)).toBeVisible();
  await expect(regina).toHaveURL(new RegExp(`centre=${centre.id}`));
  await magda.goto(`/groups/term?month=${ahead.month}&centre=${centre.id}`);
  await expect(inCalendar(magda, group, ahead)).toBeVisible();
});

test('on a phone the month is a list', async ({ as }) => {
  const page = await as('cilla');
  const group = await makeBegunGroup(page);
  const ahead = group.sessions[1]!;
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(`/groups/term?month=${ahead.month}`);
  await expect(inList(page.getByRole('main'), group, ahead)).toBeVisible();
  await expect(page.getByRole('table')).toBeHidden();
  await expectNoSidewaysScroll(page);
});

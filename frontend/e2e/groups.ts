import type { Locator, Page } from '@playwright/test';
import { addDays, addMonths, monthOf } from '../src/lib/calendar';
import { today } from '../src/lib/dates';
import { freshName } from './drafts';
import { programmeOf } from './programme';
import { centreBySlug, expect } from './test';

export interface MadeGroup {
  id: string;
  name: string;
  sessions: { id: string; number: number; day: string | null; month: string; title: { sv: string } }[];
}

/** A month in which children of a group that is planned now can be expected. */
export const expected = addMonths(monthOf(today()), 5);

/** A group of vetlanda, planned without the planner, with a name that no earlier test has used. */
export async function makeGroup(page: Page, said: object = {}): Promise<MadeGroup> {
  const [centre, programme] = [await centreBySlug(page, 'vetlanda'), await programmeOf(page)];
  const answer = await page.request.post('/familjenavet/v1/groups', {
    headers: { 'X-Familjenavet': '1' },
    data: {
      host: centre.id,
      partners: [],
      programmeVersion: programme.id,
      birthWindow: { from: expected, to: expected },
      name: freshName('Grupp'),
      weekday: 'TUESDAY',
      begins: '13:00',
      closedWeeks: [],
      leaders: [],
      ...said,
    },
  });
  expect(answer.status(), await answer.text()).toBe(201);
  return (await answer.json()) as MadeGroup;
}

/** A group that one may see, by its name. */
export async function groupNamed(page: Page, name: string): Promise<MadeGroup> {
  const found = await page.request.get('/familjenavet/v1/groups', { params: { q: name } });
  const { items } = (await found.json()) as { items: { id: string; name: string }[] };
  const id = items.find((group) => group.name === name)?.id;
  const answer = await page.request.get(`/familjenavet/v1/groups/${id}`);
  expect(answer.status(), await answer.text()).toBe(200);
  return (await answer.json()) as MadeGroup;
}

/** The id of a colleague, by name. */
export async function staffMember(page: Page, name: string): Promise<string> {
  const answer = await page.request.get('/familjenavet/v1/staff', { params: { q: name } });
  expect(answer.status(), await answer.text()).toBe(200);
  const { items } = (await answer.json()) as { items: { id: string }[] };
  if (!items[0]) throw new Error(`Nobody is called ${name}`);
  return items[0].id;
}

/** A group whose first session was a week ago. */
export async function makeBegunGroup(page: Page, said: object = {}): Promise<MadeGroup> {
  const { guides } = await programmeOf(page);
  const sessions = guides.slice(0, 2).map(({ id }, i) => ({ guide: id, day: addDays(today(), i === 0 ? -7 : 14) }));
  return makeGroup(page, { sessions, ...said });
}

/** A group that has its first session today. */
export async function makeGroupOfToday(page: Page, said: object = {}): Promise<MadeGroup> {
  const { guides } = await programmeOf(page);
  const sessions = guides.slice(0, 2).map(({ id }, i) => ({ guide: id, day: addDays(today(), 14 * i) }));
  return makeGroup(page, { sessions, ...said });
}

/** Types a day in the date field of a dialog or page, as the language writes it. */
export async function typeDay(within: Locator, day: string): Promise<void> {
  await within.getByRole('spinbutton', { name: /^år/ }).focus();
  await within.page().keyboard.type(day.replaceAll('-', ''));
}

/** Fills in the planner's four blanks. */
export async function fillSentence(page: Page, part: string): Promise<void> {
  await page.getByLabel('välj del').selectOption(part);
  await page.getByLabel('välj månad').selectOption(expected);
  await page.getByLabel('välj dag').selectOption('TUESDAY');
  await page.getByLabel('välj tid').selectOption('13:00');
}

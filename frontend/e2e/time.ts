import type { APIRequestContext, Page } from '@playwright/test';
import { expect, test as base } from './test';

const door = process.env['TIME_URL'] ?? '';

/** How far ahead of real time it is, in milliseconds. */
let ahead = 0;
let reached: string | undefined;

/** Lets time pass for everyone until noon (UTC) of a day: the API begins anew with its clock shifted, and keeps all it knows. */
export async function letPassUntil(request: APIRequestContext, day: string): Promise<void> {
  if (reached === day) return;
  const shift = Date.parse(`${day}T12:00:00Z`) - Date.now();
  const answer = await request.put(door, { data: `PT${Math.round(shift / 1000)}S`, timeout: 120_000 });
  expect(answer.status()).toBe(204);
  [ahead, reached] = [shift, day];
}

/** A day on which the term of a day is over; terms end with July and December. */
export function afterTermOf(day: string): string {
  const year = Number(day.slice(0, 4));
  return day.slice(5) < '08-01' ? `${year}-08-02` : `${year + 1}-01-02`;
}

async function setClock(page: Page): Promise<Page> {
  if (ahead > 0) await page.clock.install({ time: Date.now() + ahead });
  return page;
}

/** With browsers whose clocks show the time that it is by then. */
export const test = base.extend({
  page: async ({ page }, use) => use(await setClock(page)),
  as: async ({ as }, use) => use(async (person, options) => setClock(await as(person, options))),
});

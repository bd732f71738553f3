import { AxeBuilder } from '@axe-core/playwright';
import {
  test as base,
  expect,
  type Browser,
  type BrowserContextOptions,
  type Locator,
  type Page,
} from '@playwright/test';
import { existsSync } from 'node:fs';
import { signIn, stateOf, type Person } from './people';

/** What the browser itself writes when an answer is 4xx; the page tells it in words of its own. */
const refusedAnswer = /^Failed to load resource: the server responded with a status of 4\d\d/;

/** Every complaint of the browser, its content security policy among them, fails the test. */
function listen(page: Page, complaints: string[]): void {
  page.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type()) || refusedAnswer.test(message.text())) return;
    complaints.push(`${page.url()} ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()} ${error.message}`));
}

interface Fixtures {
  complaints: string[];
  /** Opens a browser of its own, signed in as the person. */
  as: (person: Person, options?: BrowserContextOptions) => Promise<Page>;
}

export const test = base.extend<Fixtures>({
  complaints: async ({}, use) => {
    const complaints: string[] = [];
    await use(complaints);
    expect(complaints).toEqual([]);
  },
  page: async ({ page, complaints }, use) => {
    listen(page, complaints);
    await use(page);
  },
  as: async ({ browser, complaints, baseURL, locale }, use) => {
    const opened: Page[] = [];
    await use(async (person, options = {}) => {
      const page = await openAs(browser, person, {
        ...(baseURL && { baseURL }),
        ...(locale && { locale }),
        ...options,
      });
      listen(page, complaints);
      opened.push(page);
      return page;
    });
    await Promise.all(opened.map((page) => page.context().close()));
  },
});

async function openAs(browser: Browser, person: Person, options: BrowserContextOptions): Promise<Page> {
  if (existsSync(stateOf(person))) {
    const context = await browser.newContext({ storageState: stateOf(person), ...options });
    if ((await context.request.get('/familjenavet/v1/me')).status() !== 401) return context.newPage();
    await context.close();
  }
  await signInAnew(browser, person, options);
  return (await browser.newContext({ storageState: stateOf(person), ...options })).newPage();
}

/** A session ends when nobody has used it for half an hour, and a whole run takes longer than that. */
async function signInAnew(browser: Browser, person: Person, { baseURL }: BrowserContextOptions): Promise<void> {
  const context = await browser.newContext({ locale: 'sv-SE', ...(baseURL && { baseURL }) });
  await signIn(await context.newPage(), person);
  await context.storageState({ path: stateOf(person) });
  await context.close();
}

/** Nothing to put right by WCAG 2.2 AA, as far as a machine can tell. */
export async function expectAccessible(page: Page): Promise<void> {
  await expectNoViolations(
    page,
    new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']),
  );
}

/** The same of the rules that look at colours, for a page that has been tried in others. */
export async function expectColoursAccessible(page: Page): Promise<void> {
  await expectNoViolations(page, new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']));
}

/** A button that waited has been announced by what stood in it, which is gone before the announcement is; that takes seven seconds. */
async function expectNothingAnnounced(page: Page): Promise<void> {
  await expect(page.locator('[data-live-announcer] [role=img]')).toHaveCount(0, { timeout: 10_000 });
}

async function expectNoViolations(page: Page, axe: AxeBuilder): Promise<void> {
  await expectNothingAnnounced(page);
  const { violations } = await axe.analyze();
  expect(
    violations.map(({ id, nodes }) => `${page.url()} ${id}: ${nodes.map((node) => node.html).join('\n')}`),
  ).toEqual([]);
}

export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(sideways, page.url()).toBeLessThanOrEqual(0);
}

interface ListedCentre {
  id: string;
  name: string;
  slug: string;
}

/** The centres that the person of this page may see, as the API tells. */
async function centresOf(page: Page, query = ''): Promise<ListedCentre[]> {
  const answer = await page.request.get(`/familjenavet/v1/centres?limit=100${query}`);
  expect(answer.status()).toBe(200);
  return ((await answer.json()) as { items: ListedCentre[] }).items;
}

export async function centreBySlug(page: Page, slug: string): Promise<ListedCentre> {
  const found = (await centresOf(page)).find((centre) => centre.slug === slug);
  if (!found) throw new Error(`${slug} is not among the centres`);
  return found;
}

/** A telephone number that no earlier test has written. */
export function freshNumber(): string {
  return `0383-${String(Math.floor(Math.random() * 900_000) + 100_000)}`;
}

export { expect };

/** The search everywhere, opened by its key and ready to be typed in. */
export async function openSearch(page: Page): Promise<Locator> {
  await page.keyboard.press('Control+k');
  const search = page.getByRole('dialog', { name: 'Sök i Familjenavet' });
  await expect(search.getByRole('searchbox')).toBeFocused();
  return search;
}

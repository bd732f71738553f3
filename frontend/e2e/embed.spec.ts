import { someGroup } from './publicGroups';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './test';

/** The browser asks before a site on the net may show one on this machine, and warns that ours has no https here. */
const onThisMachine = { permissions: ['local-network-access'] };

test('a municipality shows its groups in a frame on its own site, and the links lead out of it', async ({
  browser,
  page: outside,
  baseURL,
}) => {
  const { municipality, name } = await someGroup(outside);
  const context = await browser.newContext({ ...onThisMachine, locale: 'sv-SE' });
  const page = await context.newPage();
  const address = `${baseURL}/p/embed?municipality=${municipality.code}`;
  const body = `<!doctype html><title>Kommunen</title><iframe title="Grupper" width="360" height="700" src="${address}"></iframe>`;
  await page.route('https://kommun.example/', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('https://kommun.example/');
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { name: `Föräldragrupper i ${municipality.name}` })).toBeVisible();
  await expect(frame.getByRole('navigation')).toHaveCount(0);
  const link = frame.getByRole('link', { name }).first();
  await expect(link).toHaveAttribute('rel', 'noopener');
  const [opened] = await Promise.all([context.waitForEvent('page'), link.click()]);
  await expect(opened.getByRole('heading', { name, level: 1 })).toBeVisible();
  expect(await opened.evaluate(() => opener as unknown)).toBeNull();
  await context.close();
});

test('the calendar shows the sessions of a month, wide and narrow, and turns', async ({ page }) => {
  const group = await someGroup(page);
  const months = group.sessions.map(({ day }) => day.slice(0, 7));
  await page.goto(`/p/embed?municipality=${group.municipality.code}&view=calendar&month=${months[0]}`);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await expect(page.getByRole('listitem').getByRole('link', { name: group.name }).first()).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  }
  await page.goto(`/p/embed?municipality=${group.municipality.code}&view=calendar&lang=en`);
  const before = await page.getByRole('heading', { level: 2 }).textContent();
  const next = page.getByRole('button', { name: 'The month after' });
  if (await next.isEnabled()) {
    await next.click();
    await expect(page.getByRole('heading', { level: 2 })).not.toHaveText(before ?? '');
    await expect(page).toHaveURL(/lang=en/);
  }
});

test('no other public page may be framed', async ({ page }) => {
  for (const [path, framers] of [
    ['/p/embed?view=calendar', "'self' https:"],
    ['/p/', "'none'"],
    ['/p/groups/1', "'none'"],
  ]) {
    const answer = await page.request.get(path ?? '');
    expect(answer.headers()['content-security-policy']).toContain(`frame-ancestors ${framers};`);
  }
});

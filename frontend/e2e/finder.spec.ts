import { expect, expectNoSidewaysScroll, test } from './test';
import { publicGroups, someGroup } from './publicGroups';

test('a family finds its centre without signing in', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/p/');
  await expect(page.getByText('Alla uppgifter är påhittade.')).toBeVisible();
  await page.getByRole('link', { name: 'Familjecentraler', exact: true }).click();
  await page.getByLabel('Vi bor i').selectOption({ label: 'Vetlanda' });
  await expect(page).toHaveURL(/\/p\/centres\?municipality=0685/);
  await expect(page.getByRole('heading', { name: 'En familjecentral passar' })).toBeVisible();
  await page.getByRole('link', { name: 'Vetlanda familjecentral' }).click();
  await expect(page.getByRole('heading', { name: 'Öppettider' })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'En familjecentral passar' })).toBeVisible();
});

test('the finder searches, tells when nothing fits, and speaks English', async ({ page }) => {
  await page.goto('/p/centres');
  await page.getByRole('searchbox').fill('ingenstans alls');
  await expect(page.getByRole('heading', { name: 'Ingen familjecentral passar' })).toBeVisible();
  await page.getByRole('button', { name: 'Visa alla' }).click();
  await page.getByLabel('Språk på sidan').selectOption('English');
  await expect(page.getByRole('heading', { name: 'Find your family centre' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('.found li').first()).toBeVisible();
});

test('neither a planned nor a closed centre is shown to families', async ({ as, page }) => {
  const regina = await as('regina');
  const answer = await regina.request.get('/familjenavet/v1/centres?limit=100&status=PLANNED');
  const planned = ((await answer.json()) as { items: { id: string; name: string }[] }).items;
  expect(planned.length).toBeGreaterThan(0);
  await page.goto('/p/centres?q=' + encodeURIComponent(planned[0]?.name ?? ''));
  await expect(page.getByRole('heading', { name: 'Ingen familjecentral passar' })).toBeVisible();
  await page.goto(`/p/centres/${planned[0]?.id}`);
  await expect(page.getByRole('alert')).toBeVisible();
});

test('a family finds a group by where it lives and when the child is due or was born', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  const group = await someGroup(page);
  const { from } = group.birthWindow;
  await page.goto('/p/');
  await page.getByLabel('Vi bor i').selectOption(group.municipality.code);
  await page.getByLabel('och barnet föds eller föddes i').selectOption(from);
  const found = await publicGroups(page, `&municipality=${group.municipality.code}&born=${from}`);
  await expect(page.locator('.group-row')).toHaveCount(Math.min(found.length, 20));
  await expectNoSidewaysScroll(page);

  const link = page.url();
  await page.goto('/p/');
  await page.goto(link);
  await expect(page.getByLabel('och barnet föds eller föddes i')).toHaveValue(from);
  await expect(page.locator('.group-row')).toHaveCount(Math.min(found.length, 20));

  await page.getByRole('link', { name: group.name }).first().click();
  await expect(page.getByRole('heading', { name: group.name, level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: /^(Anmäl er|Ställ er i kö)$/ })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await page.goBack();
  await expect(page.getByLabel('Vi bor i')).toHaveValue(group.municipality.code);
});

test('only groups of the evening are shown to one who can come then', async ({ page }) => {
  await page.goto('/p/');
  await page.getByLabel('och kan komma').selectOption({ label: 'på kvällen' });
  await expect(page).toHaveURL(/daytime=EVENING/);
  const evenings = await publicGroups(page, '&daytime=EVENING');
  expect(evenings.every(({ begins }) => begins >= '16')).toBe(true);
  await expect(page.locator('.group-row')).toHaveCount(Math.min(evenings.length, 20));
});

test('when nothing fits, one may look wider and learns whom to ask', async ({ page }) => {
  await page.goto('/p/?municipality=0685&language=pl&daytime=EVENING');
  await expect(page.getByRole('heading', { name: 'Ingen grupp passar just nu' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Fråga familjecentralen' })).toBeVisible();
  await page.getByRole('button', { name: 'Visa grupper i hela länet' }).click();
  await expect(page).toHaveURL(/municipality=06&/);
  await expect(page.getByLabel('Vi bor i')).toHaveValue('06');
  await page.getByRole('button', { name: 'Visa alla tider och språk' }).click();
  await expect(page.locator('.group-row').first()).toBeVisible();
});

test('a group is told to others: its link, and a notice on paper', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const group = await someGroup(page);
  await page.goto(`/p/groups/${group.id}?municipality=${group.municipality.code}`);
  await page.getByRole('button', { name: 'Kopiera länken' }).click();
  await expect(page.getByText('Länken är kopierad.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).pathname).toBe(`/p/groups/${group.id}`);
  await page.emulateMedia({ media: 'print' });
  const notice = page.locator('.notice');
  await expect(notice).toBeVisible();
  await expect(notice).toContainText(group.name);
  await expect(notice).toContainText(`/p/groups/${group.id}`);
  await expect(page.getByRole('button')).toHaveCount(0);
});

test('a link to a group that is no longer there says so and leads on', async ({ page }) => {
  await page.goto('/p/groups/019aa4f0-0000-7000-8000-000000000000');
  await expect(page.getByRole('heading', { name: 'Gruppen tar inte emot anmälningar längre' })).toBeVisible();
  await page.getByRole('link', { name: 'Alla grupper' }).click();
  await expect(page.locator('.group-row').first()).toBeVisible();
});

test('the public page of a centre lists its groups', async ({ page }) => {
  const group = await someGroup(page);
  await page.goto(`/p/centres/${group.centre.id}`);
  await expect(page.getByRole('heading', { name: 'Grupper här' })).toBeVisible();
  await page.getByRole('link', { name: group.name }).first().click();
  await expect(page).toHaveURL(new RegExp(`/p/groups/`));
});

test('the pages speak Arabic from right to left, also from a link and by the phone', async ({ browser, page }) => {
  const group = await someGroup(page);
  await page.goto(`/p/groups/${group.id}?lang=ar`);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('heading', { name: 'شاركوا في المجموعة' })).toBeVisible();
  await expect(page.getByText('لم تُراجَع الترجمة بعد.')).toBeVisible();
  await page.getByLabel('لغة الصفحة').selectOption('Lätt svenska');
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  await expect(page.getByText('Det kostar inga pengar.', { exact: true })).toBeVisible();

  const phone = await browser.newContext({ locale: 'ar-SY', viewport: { width: 320, height: 700 } });
  const arabic = await phone.newPage();
  await arabic.goto(new URL('/p/', page.url()).href);
  await expect(arabic.getByRole('heading', { name: 'ابحث عن مجموعة' })).toBeVisible();
  await expect(arabic.locator('.group-row').first()).toBeVisible();
  await expectNoSidewaysScroll(arabic);
  await phone.close();
});

import type { Page } from '@playwright/test';
import { discard, draftGuide } from './drafts';
import type { Person } from './people';
import { fillSentence, makeBegunGroup } from './groups';
import { freshFamilyName, makeFamily } from './families';
import { openFamily } from './privacy';
import { guideOf } from './programme';
import { someGroup } from './publicGroups';
import { centreBySlug, expect, expectAccessible, expectColoursAccessible, expectNoSidewaysScroll, test } from './test';
import { mediumByKey } from './toolbox';

interface Route {
  name: string;
  person?: Person;
  address: (centre: string, guide: string) => string;
}

const routes: Route[] = [
  { name: 'welcome', address: () => '/' },
  { name: 'sign-in-first', address: () => '/centres' },
  { name: 'start-region', person: 'regina', address: () => '/' },
  { name: 'start-municipality', person: 'magda', address: () => '/' },
  { name: 'start-centre', person: 'cilla', address: () => '/' },
  { name: 'start-leader', person: 'gustav', address: () => '/' },
  { name: 'centres', person: 'regina', address: () => '/centres' },
  { name: 'centres-empty', person: 'regina', address: () => '/centres?q=ingenstans' },
  { name: 'centre', person: 'magda', address: (id) => `/centres/${id}` },
  { name: 'edit-details', person: 'magda', address: (id) => `/centres/${id}/edit/details` },
  { name: 'edit-visiting', person: 'magda', address: (id) => `/centres/${id}/edit/visiting` },
  { name: 'edit-services', person: 'magda', address: (id) => `/centres/${id}/edit/services` },
  { name: 'edit-roll-out', person: 'magda', address: (id) => `/centres/${id}/edit/roll-out` },
  { name: 'edit-participation', person: 'magda', address: (id) => `/centres/${id}/edit/participation` },
  { name: 'new-centre', person: 'regina', address: () => '/centres/new' },
  { name: 'staff', person: 'jonna', address: () => '/staff' },
  { name: 'staff-empty', person: 'jonna', address: () => '/staff?q=ingen' },
  { name: 'staff-new', person: 'jonna', address: () => '/staff/new' },
  { name: 'staff-read-only', person: 'magda', address: () => '/staff' },
  { name: 'audit', person: 'petra', address: () => '/audit' },
  { name: 'audit-empty', person: 'petra', address: () => '/audit?to=2020-01-01' },
  { name: 'start-privacy', person: 'petra', address: () => '/' },
  { name: 'start-auditor', person: 'adam', address: () => '/' },
  { name: 'privacy', person: 'petra', address: () => '/privacy' },
  { name: 'privacy-auditor', person: 'adam', address: () => '/privacy' },
  { name: 'privacy-lookups', person: 'petra', address: () => '/privacy/registers' },
  { name: 'privacy-holds', person: 'paula', address: () => '/privacy/registers?list=holds' },
  { name: 'privacy-erasures', person: 'paula', address: () => '/privacy/registers?list=erasures' },
  { name: 'privacy-went', person: 'paula', address: () => '/privacy/registers?list=retention' },
  { name: 'retention', person: 'petra', address: () => '/privacy/retention' },
  { name: 'retention-municipality', person: 'paula', address: () => '/privacy/retention' },
  { name: 'retention-auditor', person: 'adam', address: () => '/privacy/retention' },
  { name: 'start-platform', person: 'root', address: () => '/' },
  { name: 'jobs', person: 'root', address: () => '/jobs' },
  { name: 'settings-platform', person: 'root', address: () => '/settings?region=18' },
  { name: 'settings-region', person: 'regina', address: () => '/settings' },
  { name: 'settings-programme', person: 'regina', address: () => '/settings/06/programme' },
  { name: 'settings-retention', person: 'petra', address: () => '/settings/06/retention' },
  { name: 'programme', person: 'regina', address: () => '/programme' },
  { name: 'programme-english', person: 'gustav', address: () => '/programme?language=en' },
  { name: 'guide', person: 'gustav', address: (_, guide) => `/programme/guides/${guide}` },
  { name: 'guide-english', person: 'gustav', address: (_, guide) => `/programme/guides/${guide}?language=en` },
  { name: 'guide-cards', person: 'gustav', address: (_, guide) => `/programme/guides/${guide}/cards` },
  { name: 'guide-room', person: 'gustav', address: (_, guide) => `/programme/guides/${guide}/room` },
  { name: 'guide-room-end', person: 'gustav', address: (_, guide) => `/programme/guides/${guide}/room?card=99` },
  { name: 'versions', person: 'regina', address: () => '/programme/versions' },
  { name: 'exchange', person: 'regina', address: () => '/programme/exchange' },
  { name: 'exchange-not-yours', person: 'magda', address: () => '/programme/exchange' },
  { name: 'toolbox', person: 'gustav', address: () => '/toolbox' },
  { name: 'toolbox-empty', person: 'gustav', address: () => '/toolbox?q=xyzzyqq' },
  { name: 'toolbox-writer', person: 'regina', address: () => '/toolbox' },
  { name: 'toolbox-new', person: 'regina', address: () => '/toolbox/new' },
  { name: 'surveys', person: 'regina', address: () => '/surveys' },
  { name: 'surveys-read-only', person: 'cilla', address: () => '/surveys' },
  { name: 'survey-preview-empty', address: () => '/p/survey/preview' },
  { name: 'groups', person: 'cilla', address: () => '/groups' },
  { name: 'groups-empty', person: 'cilla', address: () => '/groups?q=xyzzyqq' },
  { name: 'group-new', person: 'cilla', address: () => '/groups/new' },
  { name: 'group-new-denied', person: 'gustav', address: () => '/groups/new' },
  { name: 'offer-region', person: 'regina', address: () => '/groups/offer' },
  { name: 'offer-municipality', person: 'magda', address: () => '/groups/offer?period=year' },
  { name: 'offer-empty', person: 'regina', address: () => '/groups/offer?municipality=0000' },
  { name: 'term', person: 'cilla', address: () => '/groups/term' },
  { name: 'term-list', person: 'gustav', address: () => '/groups/term?view=list' },
  { name: 'term-empty', person: 'cilla', address: () => '/groups/term?month=2040-12' },
  { name: 'term-region', person: 'regina', address: (id) => `/groups/term?centre=${id}` },
  { name: 'rounds', person: 'cilla', address: () => '/surveys/rounds' },
  { name: 'rounds-region', person: 'regina', address: () => '/surveys/rounds?status=OPEN' },
  { name: 'round-new', person: 'cilla', address: () => '/surveys/rounds/new' },
  { name: 'round-new-denied', person: 'gustav', address: () => '/surveys/rounds/new' },
  { name: 'round-rules', person: 'regina', address: () => '/surveys/rounds/rules' },
  { name: 'figures-region', person: 'regina', address: () => '/figures/places/06' },
  { name: 'figures-municipality', person: 'magda', address: () => '/figures/places/06/0685' },
  { name: 'figures-centre', person: 'cilla', address: () => '/figures/places/06/0685/vetlanda' },
  { name: 'figures-denied', person: 'gustav', address: () => '/figures/offering' },
  { name: 'figures-offering', person: 'regina', address: () => '/figures/offering?show=all' },
  { name: 'figures-fathers', person: 'regina', address: () => '/figures/fathers' },
  { name: 'figures-fathers-centre', person: 'cilla', address: () => '/figures/fathers?of=second-parents-attending' },
  { name: 'figures-change', person: 'regina', address: () => '/figures/change' },
  { name: 'calendars', person: 'cilla', address: () => '/groups/calendars' },
  { name: 'calendars-denied', person: 'magda', address: () => '/groups/calendars' },
  { name: 'not-found', person: 'cilla', address: () => '/nowhere' },
  { name: 'statement', address: () => '/accessibility' },
  { name: 'ui', address: () => '/ui' },
  { name: 'finder', address: () => '/p/' },
  { name: 'finder-easy', address: () => '/p/?lang=sv-x-lattlast' },
  { name: 'finder-arabic', address: () => '/p/?lang=ar' },
  { name: 'finder-empty', address: () => '/p/?municipality=0685&language=pl' },
  { name: 'finder-centres', address: () => '/p/centres' },
  { name: 'finder-centre', address: (id) => `/p/centres/${id}` },
  { name: 'embed', address: () => '/p/embed?municipality=0685' },
  { name: 'embed-calendar', address: () => '/p/embed?municipality=0685&view=calendar' },
  { name: 'explorer', person: 'regina', address: () => '/figures/explore?indicator=men-attending&part=CENTRE' },
  { name: 'explorer-ranked', person: 'magda', address: () => '/figures/explore?view=ranked' },
  {
    name: 'explorer-funnel',
    person: 'regina',
    address: () => '/figures/explore?indicator=men-attending&periodKind=YEAR&view=funnel',
  },
  {
    name: 'explorer-sessions',
    person: 'cilla',
    address: () => '/figures/explore?indicator=men-attending&breakdown=SESSION',
  },
  { name: 'explorer-denied', person: 'gustav', address: () => '/figures/explore' },
  { name: 'trend', person: 'regina', address: () => '/figures/trend?indicator=men-attending' },
  { name: 'trend-table', person: 'cilla', address: () => '/figures/trend?indicator=men-attending&view=table' },
  { name: 'report-region', person: 'regina', address: () => '/figures/report/06' },
  { name: 'report-municipality', person: 'magda', address: () => '/figures/report/06/0685' },
  { name: 'report-centre', person: 'cilla', address: () => '/figures/report/06/0685/vetlanda' },
  { name: 'programme-use', person: 'regina', address: () => '/programme/use' },
  { name: 'settings-targets', person: 'regina', address: () => '/settings/06/targets' },
  { name: 'own-indicators', person: 'regina', address: () => '/settings/indicators' },
  { name: 'own-indicators-new', person: 'regina', address: () => '/settings/indicators/new' },
  { name: 'own-indicators-denied', person: 'magda', address: () => '/settings/indicators' },
];

const themes = { light: expectAccessible, dark: expectColoursAccessible };
const widths = [320, 1280];

async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await expect(
    page
      .getByRole('heading', { level: 1 })
      .or(page.getByRole('heading', { level: 2 }))
      .first(),
  ).toBeVisible();
}

/** Accessible, light and dark, narrow and wide; a picture of each is kept. */
async function expectFit(page: Page, address: string, name: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(address);
    await settle(page);
    await expectNoSidewaysScroll(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await themes[colorScheme](page);
      await page.screenshot({ path: `e2e/shots/${name}-${width}-${colorScheme}.png`, fullPage: true });
    }
  }
}

for (const route of routes) {
  test(`${route.name} is accessible, light and dark, narrow and wide`, async ({ as, page: stranger }) => {
    const magda = await as('magda');
    const { id: centre } = await centreBySlug(magda, 'vetlanda');
    const { id: guide } = await guideOf(magda, 6);
    const page = route.person ? await as(route.person) : stranger;
    await expectFit(page, route.address(centre, guide), route.name);
  });
}

for (const key of ['ringen', 'tre-lugna-andetag', 'lapp-till-kylskapet', 'bris']) {
  test(`the medium ${key} is accessible, and so is changing it`, async ({ as }) => {
    const page = await as('regina');
    const address = await mediumByKey(page, key);
    await expectFit(page, address, `medium-${key}`);
    await expectFit(page, `${address}/edit`, `medium-edit-${key}`);
  });
}

test('the public page of a group is accessible, in Arabic too', async ({ page }) => {
  test.setTimeout(180_000);
  const { id } = await someGroup(page);
  await expectFit(page, `/p/groups/${id}`, 'finder-group');
  await expectFit(page, `/p/groups/${id}?lang=ar`, 'finder-group-arabic');
});

test('a family at the privacy desk is accessible: found, open, corrected, and before it is erased', async ({ as }) => {
  test.setTimeout(240_000);
  const familyName = freshFamilyName();
  await makeFamily(await as('cilla'), familyName, { wishes: 'Nära bussen', accessNeeds: 'Hörslinga' });
  const page = await as('paula');
  await openFamily(page, `Alva ${familyName}`);
  await expect(page.getByRole('heading', { name: `Alva ${familyName}`, level: 1 })).toBeVisible();
  const { pathname } = new URL(page.url());
  await expectFit(page, pathname, 'privacy-family');
  await page.getByRole('link', { name: 'Rätta Alva' }).click();
  await expectFit(page, new URL(page.url()).pathname, 'privacy-correct');
  await page.goto(pathname);
  await page.getByRole('button', { name: 'Besluta om radering' }).click();
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    await page.screenshot({ path: `e2e/shots/privacy-erasure-${width}.png` });
  }
});

test('a group and its sessions are accessible: planning, its page, changing it, and telling of a session', async ({
  as,
}) => {
  test.setTimeout(240_000);
  const page = await as('cilla');
  const group = await makeBegunGroup(page);
  const address = `/groups/${group.id}`;
  await expectFit(page, address, 'group');
  await expectFit(page, `${address}/edit`, 'group-edit');
  await expectFit(page, `${address}/sessions/${group.sessions[0]?.id}`, 'group-session-been');
  await expectFit(page, `${address}/sessions/${group.sessions[1]?.id}`, 'group-session-ahead');
  await page.goto('/groups/new');
  await fillSentence(page, 'ALL');
  await page.getByText('Mer om gruppen').click();
  await expect(page.getByRole('heading', { name: /^10 träffar, / })).toBeVisible();
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    await page.screenshot({ path: `e2e/shots/group-planner-${width}.png`, fullPage: true });
  }
});

test('writing a version is accessible: its desk, a guide, and what has changed', async ({ as }) => {
  test.setTimeout(180_000);
  const page = await as('regina');
  const { version, address } = await draftGuide(page, 6);
  await expectFit(page, `/programme/versions/${version}/write`, 'version-desk');
  await expectFit(page, address, 'guide-write');
  await expectFit(page, `/programme/versions/${version}/changes`, 'version-changes');
  await discard(page, version);
});

test('forced colours leave every mark readable', async ({ as }) => {
  const page = await as('regina');
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/');
  await settle(page);
  await page.screenshot({ path: 'e2e/shots/forced-colours.png', fullPage: true });
});

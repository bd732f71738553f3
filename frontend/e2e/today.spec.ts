import type { Page } from '@playwright/test';
import { addDays } from '../src/lib/calendar';
import { today } from '../src/lib/dates';
import { makeBegunGroup, makeGroup, staffMember } from './groups';
import { expect, test } from './test';

/** What comes at the centre stands once, and what the signed-in person leads of it is marked, and nothing else. */
async function expectOneListOfSessions(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Dina kommande träffar' })).toHaveCount(0);
  const answer = await page.request.get('/familjenavet/v1/sessions', {
    params: { led: true, status: 'PLANNED', from: today(), sort: 'day', limit: 100 },
  });
  const { items } = (await answer.json()) as { items: { id: string }[] };
  const rows = page.getByRole('region', { name: 'Nästa träffar på centralen' }).getByRole('listitem');
  for (const row of await rows.all()) {
    const id = (await row.getByRole('link').getAttribute('href'))?.split('/').at(-1);
    await expect(row.getByText('Du leder')).toHaveCount(items.some((led) => led.id === id) ? 1 : 0);
  }
}

test('the first page of a coordinator tells what the groups need, and of a lead nothing of a single centre', async ({
  as,
}) => {
  const page = await as('cilla');
  await makeGroup(page, {
    programmeVersion: null,
    sessions: [{ title: { sv: 'Babysång' }, day: addDays(today(), 1) }],
  });
  await page.goto('/');
  const desk = page.getByRole('region', { name: 'Centralens grupper' });
  await expect(desk.getByRole('link', { name: /^Visa .* saknar ledare$/ })).toBeVisible();
  await expect(desk.getByRole('link', { name: /^Visa .* tar inte emot anmälningar än$/ })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Nästa träffar på centralen' }).getByRole('listitem')).not.toHaveCount(
    0,
  );
  await expectOneListOfSessions(page);
  await desk.getByRole('link', { name: /Visa .*tar inte emot/ }).click();
  await expect(page).toHaveURL(/\/groups\?.*status=PLANNED/);
  const magda = await as('magda');
  await magda.goto('/');
  await expect(magda.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(magda.getByText('Centralens grupper')).toHaveCount(0);
});

test('what gustav leads is on his first page, until he has told of it', async ({ as }) => {
  const [cilla, gustav] = [await as('cilla'), await as('gustav')];
  const group = await makeBegunGroup(cilla, { leaders: [await staffMember(cilla, 'Gustav Gruppman')] });
  await gustav.goto('/');
  const untold = gustav.getByRole('region', { name: 'Berätta hur det gick' });
  const row = untold.getByRole('listitem').filter({ hasText: group.name });
  await expect(row).toContainText('Närvaro saknas.');
  await row.getByRole('link', { name: `Närvaro ${group.name}` }).click();
  await expect(gustav).toHaveURL(/\/sessions\/[\w-]+\/attendance/);
  await gustav.goBack();
  await row.getByRole('link').first().click();
  const note = gustav.getByRole('textbox', { name: 'Anteckning' });
  await note.fill('Alva undrade, ring 070-174 06 05.');
  await gustav.getByRole('button', { name: 'Spara' }).click();
  await expect(note).toHaveAccessibleDescription(/Ta bort personnummer, telefonnummer och e-postadress/);
  await note.fill('Bra samtal om nätterna.');
  await gustav.getByRole('button', { name: 'Spara' }).click();
  await expect(gustav.getByText('Sparat. Träffen är hållen.')).toBeVisible();
  await gustav.goto('/');
  await expect(gustav.getByRole('heading', { name: /^Idag, /, level: 1 })).toBeAttached();
  await expect(row).toHaveCount(0);
});

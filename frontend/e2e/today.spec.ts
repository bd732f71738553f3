import { addDays } from '../src/lib/calendar';
import { today } from '../src/lib/dates';
import { makeBegunGroup, makeGroup, staffMember } from './groups';
import { expect, test } from './test';

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
  await row.getByRole('link').click();
  await gustav.getByRole('button', { name: 'Spara' }).click();
  await expect(gustav.getByText('Sparat. Träffen är hållen.')).toBeVisible();
  await gustav.goto('/');
  await expect(gustav.getByRole('heading', { name: /^Idag, /, level: 1 })).toBeAttached();
  await expect(row).toHaveCount(0);
});

import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { fill, freshFamilyName } from './families';
import { makeGroupOfToday, staffMember } from './groups';
import { linkFor } from './mailbox';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './test';

async function downloaded(page: Page, press: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return download;
}

async function expectPaper(download: Download): Promise<void> {
  const file = await readFile(await download.path());
  expect(file.subarray(0, 5).toString()).toBe('%PDF-');
}

test('who came gets a certificate from the leader, from the family’s page and by the own link', async ({
  as,
  page,
}) => {
  const [cilla, gustav] = [await as('cilla'), await as('gustav')];
  const group = await makeGroupOfToday(cilla, { leaders: [await staffMember(cilla, 'Gustav Gruppman')] });
  const [came, away] = [freshFamilyName(), freshFamilyName()];
  const [place] = await fill(cilla, group.id, [came, away]);
  await gustav.goto(`/sessions/${group.sessions[0]?.id}/attendance`);
  const row = (name: string) => gustav.getByRole('group', { name: `Alva ${name}` });
  await expect(row(came)).toBeVisible();
  await expect(gustav.getByRole('link', { name: 'Intyg' })).toHaveCount(0);
  await row(came).getByRole('button', { name: 'Sen', exact: true }).click();
  await row(away).getByRole('button', { name: 'Inte här', exact: true }).click();
  const link = row(came).getByRole('link', { name: `Intyg Alva ${came}` });
  await expectPaper(await downloaded(gustav, () => link.click()));
  await expect(row(away).getByRole('link', { name: 'Intyg' })).toHaveCount(0);

  await cilla.goto(`/families/${place?.household.id}`);
  await cilla.getByText('Intyg om föräldrautbildning (1)').click();
  await expectPaper(await downloaded(cilla, () => cilla.getByRole('link', { name: /^Intyg / }).click()));

  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(await linkFor(page, `${came.toLowerCase()}@familj.example`, 'PLACE'));
  await expect(page.getByRole('heading', { name: 'Intyg om föräldrautbildning' })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  const own = page.getByRole('button', { name: /^Intyg / });
  await expectPaper(await downloaded(page, () => own.click()));
});

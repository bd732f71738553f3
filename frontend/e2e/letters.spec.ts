import type { Page } from '@playwright/test';
import { fill, freshFamilyName, invite, makeFamily, open } from './families';
import { makeGroup } from './groups';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './test';

/** Nobody else writes in it. */
const farewell = '/letters/texts/LEFT?language=ti';

async function row(page: Page, name: string) {
  const found = page.getByRole('row').filter({ hasText: `Alva ${name}` });
  await expect(found).toBeVisible();
  return found;
}

test('cilla sees what families were told, reads it without its link, and why one was not sent', async ({ as }) => {
  const page = await as('cilla');
  const group = await makeGroup(page);
  const [reached, silent] = [freshFamilyName(), freshFamilyName()];
  await fill(page, group.id, [reached]);
  await fill(page, group.id, [silent], { email: null });
  await expect(async () => {
    await page.goto(`/letters?group=${group.id}`);
    await expect((await row(page, reached)).getByText('Skickat', { exact: true })).toBeVisible({ timeout: 1000 });
    await expect((await row(page, silent)).getByText('Skickades inte')).toBeVisible({ timeout: 1000 });
  }).toPass();
  await expect((await row(page, silent)).getByText('Föräldern har ingen e-postadress. Ring i stället.')).toBeVisible();
  await page.getByLabel('Slags mejl').selectOption('INVITATION');
  await expect(page.getByRole('heading', { name: 'Inget mejl stämmer med ditt urval' })).toBeVisible();
  await page.goBack();
  await (await row(page, reached)).getByRole('button', { name: 'Läs mejlet: Har plats' }).click();
  const letter = page.getByRole('dialog', { name: 'Mejlet' });
  await expect(letter.getByText(`Du har plats i ${group.name}`)).toBeVisible();
  await expect(letter.getByText('familjens länk', { exact: true })).toBeVisible();
  await expect(letter.getByText(/p\/link#/)).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: `Alva ${reached}` }).click();
  const letters = page.getByRole('region', { name: 'Mejl' });
  await expect(letters.getByRole('link', { name: 'Har plats' })).toBeVisible();
});

test('one that was refused is sent again, and the silent are reminded once a day', async ({ as }) => {
  const page = await as('cilla');
  const group = await makeGroup(page);
  await open(page, group.id);
  const name = freshFamilyName();
  const family = await makeFamily(page, name, { email: `å.${name.toLowerCase()}@familj.example` });
  await invite(page, group.id, family.id);
  await expect(async () => {
    await page.goto(`/letters?group=${group.id}&status=FAILED`);
    await expect((await row(page, name)).getByText('Adressen tar inte emot mejl.')).toBeVisible({ timeout: 1000 });
  }).toPass();
  await page.getByRole('button', { name: 'Skicka igen' }).click();
  await expect(page.getByText('Mejlet är på väg igen.')).toBeVisible();
  await page.goto(`/groups/${group.id}`);
  const families = page.getByRole('region', { name: 'Familjer' });
  await families.getByRole('button', { name: 'Påminn dem som inte har svarat' }).click();
  await expect(page.getByText(/^(Ett mejl är på väg|Alla har redan fått ett mejl)/)).toBeVisible();
  await families.getByRole('link', { name: 'Mejl till gruppens familjer' }).click();
  await expect(page.getByRole('heading', { name: 'Mejl till familjer', level: 1 })).toBeVisible();
});

test('regina writes a letter in her own way, and sees it while she writes', async ({ as }) => {
  const page = await as('regina');
  await page.goto('/settings');
  await page.getByRole('link', { name: 'Texterna i mejl' }).click();
  await page.getByRole('button', { name: 'ukrainska' }).click();
  await expect(page.getByText('Ingen text på ukrainska. Mejlet skrivs på svenska.').first()).toBeVisible();
  await page.getByRole('link', { name: 'Inte längre anmäld' }).click();
  const preview = page.getByRole('complementary', { name: 'Så här blir det' });
  await page.getByLabel('Ämnesrad').fill('Hej då {{email}}');
  await expect(page.getByText('Fältet email finns inte i det här mejlet.')).toBeVisible();
  await expect(preview.getByText('Rätta det som är fel')).toBeVisible();
  await page.getByLabel('Ämnesrad').fill('До побачення, ');
  await page.getByLabel('Text', { exact: true }).fill('Hej ');
  await page.getByRole('button', { name: 'förnamn' }).click();
  await expect(page.getByLabel('Text', { exact: true })).toHaveValue('Hej {{firstName}}');
  await expect(preview.getByText('Hej Alva')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByText('Sparat.')).toBeVisible();
  await expect(page.getByText('Regionens text', { exact: true })).toBeVisible();
});

test('two who write the same letter are both shown, and the standard text comes back', async ({ as }) => {
  const [one, other] = [await as('regina'), await as('regina')];
  for (const page of [one, other]) {
    await page.goto(farewell);
    await expect(page.getByLabel('Ämnesrad')).toBeVisible();
  }
  await one.getByLabel('Ämnesrad').fill('Ett');
  await one.getByRole('button', { name: 'Spara' }).click();
  await expect(one.getByText('Sparat.')).toBeVisible();
  await other.getByLabel('Ämnesrad').fill('Två');
  await other.getByRole('button', { name: 'Spara' }).click();
  const dialog = other.getByRole('dialog', { name: 'Någon annan ändrade samtidigt' });
  await expect(dialog.getByRole('radio', { name: 'Ett' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Spara de här valen' }).click();
  await expect(other.getByText(/^Sparat/)).toBeVisible();
  await other.goto(farewell);
  await other.getByRole('button', { name: 'Använd standardtexten' }).click();
  await expect(other.getByText('Standardtexten används igen.')).toBeVisible();
  await other.getByRole('button', { name: 'Ångra' }).click();
  await expect(other.getByText('Regionens text', { exact: true })).toBeVisible();
  await other.goto(farewell);
  await other.getByRole('button', { name: 'Använd standardtexten' }).click();
  await expect(other.getByText('Standardtexten används igen.')).toBeVisible();
  await expect(other.getByText('Regionens text', { exact: true })).toBeHidden();
});

test('those who may not write read the texts, others are told whose they are', async ({ as }) => {
  const [cilla, gustav] = [await as('cilla'), await as('gustav')];
  await cilla.goto('/letters/texts?language=ar');
  await expect(cilla.getByText('Inte granskad').first()).toBeVisible();
  await cilla.getByRole('link', { name: 'Inbjudan' }).click();
  await expect(cilla.getByText('Ingen som kan språket har granskat')).toBeVisible();
  await expect(cilla.getByRole('button', { name: 'Spara' })).toHaveCount(0);
  await gustav.goto('/letters');
  await expect(gustav.getByRole('heading', { name: 'Mejlen är inte för alla' })).toBeVisible();
});

test('the pages of letters fit a phone, in the dark too', async ({ as }) => {
  const cilla = await as('cilla', { viewport: { width: 320, height: 800 } });
  const regina = await as('regina', { viewport: { width: 320, height: 800 } });
  for (const [page, address, name] of [
    [cilla, '/letters', 'letters'],
    [regina, '/letters/texts?language=ar', 'letter-texts'],
    [regina, '/letters/texts/OFFER?language=ar', 'letter-text'],
  ] as const) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
      await page.screenshot({ path: `e2e/shots/${name}-320-${colorScheme}.png`, fullPage: true });
    }
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ colorScheme: 'light' });
    await page.screenshot({ path: `e2e/shots/${name}-1280.png`, fullPage: true });
  }
});

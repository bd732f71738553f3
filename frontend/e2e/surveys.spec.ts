import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { beginSurvey, builderOf, discardDraft, publishDraft, retireSurvey } from './surveys';
import { expect, expectAccessible, expectColoursAccessible, expectNoSidewaysScroll, test } from './test';

function saved(page: Page) {
  return page.getByText(/^Sparat \d\d\.\d\d$/);
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByLabel('Rubrik')).toBeVisible();
}

function question(page: Page, number: number) {
  return page.locator('.survey-question').nth(number - 1);
}

/** Opens a question to be written. */
async function write(page: Page, number: number) {
  await question(page, number).getByRole('button', { expanded: false }).first().click();
  return question(page, number);
}

test('regina begins from a ready-made survey, is refused with the place of what is wrong, puts it right and publishes', async ({
  as,
}) => {
  const page = await as('regina');
  await page.goto('/surveys');
  await expect(page.getByRole('heading', { name: 'Enkäter', level: 1 })).toBeVisible();
  await expectAccessible(page);
  await page.screenshot({ path: 'e2e/shots/surveys.png', fullPage: true });
  const model = page.locator('.survey-list li').filter({ hasText: 'Föräldrar efter gruppen' }).last();
  await model.getByRole('button', { name: /^Börja en till/ }).click();
  const name = `Efter gruppen ${Date.now().toString(36)}`;
  await page.getByRole('dialog').getByLabel('Namn').fill(name);
  await page.getByRole('button', { name: 'Börja skriva' }).click();
  await expect(page.getByLabel('Rubrik')).toBeVisible();
  await expect(question(page, 1).getByText('Fast fråga')).toBeVisible();

  const belonging = await write(page, 4);
  await belonging.getByLabel('Frågan', { exact: true }).fill('Jag kände mig hemma i gruppen.');
  const best = await write(page, 8);
  await best.getByLabel('Visas när').selectOption({ label: '7. Är det här ditt första barn?' });
  await best.locator('label.check', { hasText: /^Ja$/ }).click();
  await expect(best.getByText('Visas när ”Är det här ditt första barn?” besvaras med ”Ja”.')).toBeVisible();
  await expect(saved(page)).toBeVisible();
  await page.screenshot({ path: 'e2e/shots/survey-builder.png', fullPage: true });
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Flytta upp Fråga 8' }).click();
  await expect(question(page, 7).getByText('Något att rätta till')).toBeVisible();
  await expect(page.getByText(/En sak att rätta till innan det sparas/)).toBeVisible();
  await page.getByRole('link', { name: /^Fråga 7 hänger på en fråga som kommer efter den/ }).click();
  await expect(question(page, 7).getByLabel('Visas när')).toBeFocused();
  await page.getByRole('button', { name: 'Flytta ner Fråga 7' }).click();
  await expect(saved(page)).toBeVisible();

  await page.getByLabel('Lägg till ett språk').selectOption('so');
  await page.getByLabel('Rubrik').fill('Sidee ayay ahayd?');
  await expect(saved(page)).toBeVisible();
  await page.getByRole('button', { name: 'Publicera' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Publicera nu' }).click();
  await expect(dialog.getByText(/Den fasta frågan finns inte på det språket/)).toBeVisible();
  await page.screenshot({ path: 'e2e/shots/survey-refused.png' });
  await dialog.getByRole('link', { name: 'Fråga 1' }).click();
  await expect(question(page, 1).getByRole('button', { expanded: true })).toBeVisible();
  await page.getByLabel('Rubrik').fill('');
  await expect(saved(page)).toBeVisible();
  await page.getByRole('button', { name: 'Publicera' }).click();
  await page.getByRole('button', { name: 'Publicera nu' }).click();
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
  await expect(page.getByText('Publicerad', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Avsluta' }).click();
  await page.getByRole('button', { name: 'Avsluta nu' }).click();
  await expect(page.getByText('Avslutad', { exact: true })).toBeVisible();
});

test('the preview shows the survey as it is answered, in Arabic from right to left, follows what is written, and sends nothing', async ({
  as,
}) => {
  const page = await as('regina');
  const survey = await beginSurvey(page, 'parents-after-group');
  await open(page, builderOf(survey));
  const opening = page.context().waitForEvent('page');
  await page.getByRole('navigation', { name: 'Förhandsvisa' }).getByRole('link', { name: 'العربية' }).click();
  const preview = await opening;
  const sent: string[] = [];
  preview.on('request', (request) => request.method() === 'POST' && sent.push(request.url()));
  await expect(preview.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(preview.getByText('معاينة. لن تُرسل إجاباتك هنا.')).toBeVisible();
  await preview.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(preview);
  await preview.locator('.acts button').click();
  await preview.screenshot({ path: 'e2e/shots/survey-preview-ar.png' });
  await expectAccessible(preview);
  await preview.getByRole('combobox').first().selectOption('sv');
  await expect(preview.getByText('Förhandsvisning. Det du svarar här skickas inte.')).toBeVisible();
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText(
    'Gruppen har gjort mig tryggare i mitt föräldraskap.',
  );
  const next = () => preview.getByRole('button', { name: /^(Nästa|Skicka svaren)$/ }).click();
  await next();
  const second = await write(page, 2);
  await second.getByLabel('Frågan', { exact: true }).fill('Vad bär du med dig?');
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText('Vad bär du med dig?');
  for (let left = 9; left > 0; left--) await next();
  await expect(preview.getByRole('button', { name: 'Börja om' })).toBeVisible();
  expect(sent).toEqual([]);
  await preview.reload();
  await expect(preview.getByText('Förhandsvisning. Det du svarar här skickas inte.')).toBeVisible();
  await discardDraft(page, survey.draft);
});

test('a survey is built from nothing with the keyboard, and one that was taken away comes back', async ({ as }) => {
  const page = await as('regina');
  await page.goto('/surveys');
  await page.getByRole('button', { name: 'Ny enkät' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Ny enkät' });
  await dialog.getByRole('button', { name: 'Börja skriva' }).click();
  await expect(dialog.getByText('2 saker att rätta till')).toBeVisible();
  await dialog.getByLabel('Namn').fill(`Egen ${Date.now().toString(36)}`);
  await dialog.getByLabel('För vilka').selectOption('OTHERS');
  await dialog.getByRole('button', { name: 'Börja skriva' }).click();
  await expect(page.getByText('Lägg till den första frågan.')).toBeVisible();
  await page.getByRole('button', { name: 'Publicera' }).click();
  await page.getByRole('button', { name: 'Publicera nu' }).click();
  await expect(page.getByRole('dialog').getByText('Skriv minst en fråga.')).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Lägg till en fråga' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('Enter');
  const first = question(page, 1);
  await expect(first.getByLabel('Frågan', { exact: true })).toBeFocused();
  await first.getByLabel('Frågan', { exact: true }).fill('Kom du med tåget?');
  await first.getByLabel('Svar 1', { exact: true }).fill('Ja');
  await first.getByLabel('Svar 2', { exact: true }).fill('Nej');
  await first.getByRole('button', { name: 'Lägg till ”vet ej”' }).click();
  await first.getByLabel('Svar 3', { exact: true }).fill('Minns inte');
  await expect(first.getByText('kod 9')).toBeVisible();
  await page.getByRole('button', { name: 'Kopiera Fråga 1' }).click();
  await question(page, 2).getByLabel('Frågan', { exact: true }).fill('Kom du i tid?');
  await page.getByRole('button', { name: 'Lägg till en färdig fråga' }).click();
  await page.getByRole('menuitem', { name: /Lov att citera/ }).click();
  const consent = question(page, 3);
  await expect(consent.getByText('Lov att citera')).toBeVisible();
  await expect(consent.getByLabel('Svar 2', { exact: true })).toBeVisible();
  await expect(consent.getByRole('button', { name: 'Lägg till ett svar' })).toHaveCount(0);
  await expect(saved(page)).toBeVisible();
  await page.getByRole('button', { name: 'Flytta ner Fråga 1' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Fråga 1 ligger nu på plats 2 av 3' })).toHaveCount(1);
  await expect(question(page, 1)).toContainText('Kom du i tid?');
  await page.getByRole('button', { name: 'Ta bort Fråga 1' }).click();
  await expect(page.locator('.survey-question')).toHaveCount(2);
  await page.getByRole('button', { name: 'Ångra' }).click();
  await expect(question(page, 1)).toContainText('Kom du i tid?');
  await expect(saved(page)).toBeVisible();
  await discardDraft(page, page.url().split('/').at(-2) ?? '');
});

test('a question is dragged to another place', async ({ as }) => {
  const page = await as('regina');
  const survey = await beginSurvey(page, 'parents-needs');
  await open(page, builderOf(survey));
  const [from, to] = [question(page, 6).locator('.handle'), question(page, 4)];
  await from.scrollIntoViewIfNeeded();
  await from.hover();
  await page.mouse.down();
  const box = await to.boundingBox();
  await page.mouse.move(box!.x + 40, box!.y + box!.height / 2, { steps: 8 });
  await page.mouse.up();
  await expect(question(page, 4)).toContainText('Vilket språk talar du mest hemma?');
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(question(page, 4)).toContainText('Vilket språk talar du mest hemma?');
  await discardDraft(page, survey.draft);
});

test('two who change the same question are asked, and others are joined', async ({ as }) => {
  const [regina, colleague] = [await as('regina'), await as('regina')];
  const survey = await beginSurvey(regina, 'parents-needs');
  await open(regina, builderOf(survey));
  await open(colleague, builderOf(survey));
  await (await write(colleague, 4)).getByLabel('Frågan', { exact: true }).fill('Kollegans ord?');
  await expect(saved(colleague)).toBeVisible();
  await regina.getByLabel('Rubrik').fill('Vad behöver du?');
  await expect(regina.getByText('Någon annan ändrade samtidigt, och bådas ändringar gäller.')).toBeVisible();
  await expect(question(regina, 4)).toContainText('Kollegans ord?');
  await expect(saved(regina)).toBeVisible();
  await colleague.getByLabel('Frågan', { exact: true }).fill('Kollegans nya ord?');
  await expect(colleague.getByText('Någon annan ändrade samtidigt, och bådas ändringar gäller.')).toBeVisible();
  await expect(saved(colleague)).toBeVisible();
  await (await write(regina, 4)).getByLabel('Frågan', { exact: true }).fill('Reginas ord?');
  const dialog = regina.getByRole('dialog', { name: 'Någon annan ändrade samtidigt' });
  await dialog.locator('label', { hasText: 'Kollegans nya ord?' }).click();
  await dialog.getByRole('button', { name: 'Spara de här valen' }).click();
  await expect(regina.getByLabel('Frågan', { exact: true })).toHaveValue('Kollegans nya ord?');
  await discardDraft(regina, survey.draft);
});

test('a survey goes out as a file and comes in again, and a bad file is refused in words', async ({ as }) => {
  const page = await as('regina');
  const survey = await beginSurvey(page, 'parents-needs');
  await page.goto(`/surveys/${survey.id}`);
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Ladda ner' }).click();
  const file = await (await downloading).path();
  const document = JSON.parse(await readFile(file, 'utf8')) as {
    survey: { key: string };
    content: { questions: { visibleIf: unknown }[] };
  };
  await discardDraft(page, survey.draft);
  await page.goto('/surveys');
  const take = async (name: string, text: string) => {
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Läs in' }).click();
    await (await choosing).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  };
  await take('brev.json', 'Hej');
  await expect(page.getByText('brev.json går inte att läsa.')).toBeVisible();
  document.content.questions[0]!.visibleIf = { question: 'subjects-before', anyOf: [1] };
  await take('slinga.json', JSON.stringify(document));
  await expect(page.getByText('Fråga 1: En fråga kan bara hänga på en som kommer före den.')).toBeVisible();
  await page.screenshot({ path: 'e2e/shots/survey-take-in.png', fullPage: true });
  document.content.questions[0]!.visibleIf = null;
  await take('enkät.json', JSON.stringify(document));
  await expect(page.getByLabel('Rubrik')).toBeVisible();
  await expect(page.locator('.survey-question')).toHaveCount(8);
  await discardDraft(page, page.url().split('/').at(-2) ?? '');
});

test('cilla reads what a survey asks and writes nothing; who works in another county finds nothing', async ({ as }) => {
  const regina = await as('regina');
  const survey = await beginSurvey(regina, 'parents-needs');
  const cilla = await as('cilla');
  await cilla.goto(`/surveys/${survey.id}`);
  await expect(cilla.getByRole('heading', { name: 'Sidan finns inte' })).toBeVisible();
  await publishDraft(regina, survey.draft);
  await cilla.goto('/surveys');
  await expect(cilla.getByRole('button', { name: 'Ny enkät' })).toHaveCount(0);
  await expect(cilla.getByRole('heading', { name: 'Börja från en färdig enkät' })).toHaveCount(0);
  await cilla.getByRole('link', { name: survey.name }).click();
  await expect(cilla.getByRole('button', { name: 'Avsluta' })).toHaveCount(0);
  await cilla.getByRole('link', { name: 'Läs', exact: true }).click();
  await expect(cilla.getByText('Visas när ”Väntar du barn, eller har du barn?” besvaras med')).toHaveCount(2);
  await expectAccessible(cilla);
  await cilla.screenshot({ path: 'e2e/shots/survey-read.png', fullPage: true });
  await cilla.getByLabel('Läs på').selectOption('ar');
  await expect(cilla.locator('.survey-question').first().locator('[lang=ar]').first()).toBeVisible();
  await cilla.goto(builderOf(survey));
  await expect(cilla.getByRole('heading', { name: 'Du kan läsa enkäten men inte ändra den' })).toBeVisible();

  const orvar = await as('orvar');
  await orvar.goto(`/surveys/${survey.id}`);
  await expect(orvar.getByRole('heading', { name: 'Sidan finns inte' })).toBeVisible();
  await orvar.goto(`/surveys/${survey.id}/versions/${survey.draft}`);
  await expect(orvar.getByRole('heading', { name: 'Sidan finns inte' })).toBeVisible();
  await retireSurvey(regina, survey.draft);
});

test('the builder holds on a narrow screen and in the dark', async ({ as }) => {
  const page = await as('regina', { viewport: { width: 320, height: 800 }, colorScheme: 'dark' });
  const survey = await beginSurvey(page, 'parents-needs');
  for (const address of ['/surveys', `/surveys/${survey.id}`, `/surveys/${survey.id}/versions/${survey.draft}`]) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectColoursAccessible(page);
  }
  await open(page, builderOf(survey));
  await write(page, 2);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.screenshot({ path: 'e2e/shots/survey-builder-320-dark.png', fullPage: true });
  await discardDraft(page, survey.draft);
});

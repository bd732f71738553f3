import { makeAnsweredRound, turnRound } from './rounds';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './test';

test('five answers are shown with how sure they are, four are hidden, and it is said why', async ({ as }) => {
  test.setTimeout(120_000);
  const cilla = await as('cilla');
  const five = await makeAnsweredRound(cilla, [5, 5, 4, 3, 4]);
  const four = await makeAnsweredRound(cilla, [5, 4, 4, 2]);
  await turnRound(cilla, five.id, 'closure');
  await turnRound(cilla, four.id, 'closure');

  await cilla.goto(`/surveys/rounds/${five.id}`);
  await cilla.getByRole('link', { name: 'Se resultatet' }).click();
  await cilla.getByRole('link', { name: five.name }).click();
  const secure = cilla.getByRole('region', { name: 'Gruppen har gjort mig tryggare i mitt föräldraskap.' });
  await expect(secure).toContainText('4 av 5 instämmer, 80 %.');
  await expect(secure).toContainText('Målet är inte nått. Det går inte att avgöra om det håller.');
  await expect(secure).toContainText('37,6–96,4 %');
  await secure.getByRole('button', { name: 'Visa som tabell' }).click();
  await expect(secure.getByRole('row', { name: /Stämmer helt/ })).toContainText('40');
  await expectAccessible(cilla);

  await cilla.goto(`/surveys/results?round=${four.id}`);
  await cilla.getByRole('link', { name: four.name }).click();
  await expect(secure).toContainText('Dolt, så att ingen kan pekas ut.');
  await expect(cilla.getByText(/instämmer, \d/)).toHaveCount(0);
  await secure.getByRole('button', { name: 'Varför visas inte det här?' }).click();
  await expect(cilla.getByRole('dialog')).toContainText('när färre än 5 har svarat');
  await expectAccessible(cilla);
});

test('regina sees the county, place by place; a stranger finds nothing', async ({ as }) => {
  const [regina, orvar] = [await as('regina'), await as('orvar')];
  await regina.goto('/surveys/results');
  await regina
    .getByRole('link', { name: /^Föräldrar, / })
    .first()
    .click();
  const secure = regina.getByRole('region', { name: 'Gruppen har gjort mig tryggare i mitt föräldraskap.' });
  await expect(secure.getByText(/^[\d\s]+ av [\d\s]+ instämmer/)).toBeVisible();
  await secure.getByText(/^Jämför \d+ platser$/).click();
  await expect(secure.locator('.result-rows .interval').first()).toBeVisible();
  await expectAccessible(regina);
  const address = regina.url();
  await regina.getByRole('group', { name: 'Vilkas svar' }).getByRole('button', { name: 'Män' }).click();
  await expect(regina).toHaveURL(/gender=MAN/);
  await orvar.goto(address);
  await expect(orvar.getByRole('heading', { name: 'Sidan finns inte' })).toBeVisible();
});

test('the pages of results and texts fit a phone, in the dark too', async ({ as }) => {
  const regina = await as('regina', { viewport: { width: 320, height: 700 }, colorScheme: 'dark' });
  for (const path of ['/surveys/results', '/surveys/texts', '/surveys']) {
    await regina.goto(path);
    await expect(regina.getByRole('heading', { level: 1 })).toBeVisible();
    await expectNoSidewaysScroll(regina);
    await expectAccessible(regina);
  }
  await regina.goto('/surveys/results');
  await regina
    .getByRole('link', { name: /^Föräldrar, / })
    .first()
    .click();
  await expect(regina.getByText(/instämmer/).first()).toBeVisible();
  await expectNoSidewaysScroll(regina);
  await expectAccessible(regina);
});

import { expect, expectNoSidewaysScroll, openSearch, test } from './test';
import { guideOf, programmeOf } from './programme';

const millimetre = 96 / 25.4;

test('gustav finds a guide along the child’s age, and the way back', async ({ as }) => {
  const page = await as('gustav');
  await page.goto('/');
  await page.getByRole('link', { name: 'Programmet' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Grundpaket/);
  await page.getByRole('link', { name: /Lyhörd omsorg och samspel/ }).click();
  await expect(page.getByRole('heading', { name: 'Lyhörd omsorg och samspel', level: 1 })).toBeVisible();
  await expect(page.getByText('Träff 6 · 12–16 veckor · 90 minuter')).toBeVisible();
  await expect(page.getByText('Leds av socionom och förskollärare')).toBeVisible();
  await expect(page.getByText(/Texten är ett exempel, inte regionens egen/)).toBeVisible();
  await page.getByRole('link', { name: /^Nästa träff/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gemensamt föräldraskap');
  await expect(page.getByText('att bekräfta')).toBeVisible();
  await page.getByRole('link', { name: /^Programmet \d/ }).click();
  await expect(page.getByRole('table')).toBeVisible();
});

test('ages are said as people say them', async ({ as }) => {
  const page = await as('gustav');
  await page.goto('/programme');
  for (const ages of ['grav. v 23–26', '4–12 veckor', '4–6 månader', '2–2½ år'])
    await expect(page.getByRole('columnheader', { name: ages })).toBeVisible();
});

test('the matrix is a table: a column a guide, a group of rows a perspective, every cell in words', async ({ as }) => {
  const page = await as('regina');
  const { guides } = await programmeOf(page);
  await page.goto('/programme');
  const matrix = page.getByRole('table', { name: 'Vilka av de fem perspektiven som bär varje träff' });
  await expect(matrix.locator('thead tr').last().getByRole('columnheader')).toHaveCount(guides.length);
  const groups = matrix.locator('tbody');
  await expect(groups).toHaveCount(5);
  for (const group of await groups.all()) {
    await expect(group.locator('th[scope=rowgroup]')).toHaveCount(1);
    const cells = group.getByRole('cell');
    await expect(cells).toHaveCount(guides.length);
    for (const cell of await cells.allTextContents()) expect(cell).toMatch(/bär träffen|finns med|saknas/);
  }
  await expect(groups.first()).toContainText('Barnets rättigheter');
  await expect(
    groups
      .first()
      .getByText(/^art\. \d/)
      .first(),
  ).toBeVisible();
});

test('on a phone the guides stand down a line, and the perspectives are told in words', async ({ as }) => {
  const page = await as('gustav', { viewport: { width: 320, height: 800 } });
  await page.goto('/programme');
  await expect(page.getByRole('table')).toBeHidden();
  await expect(page.getByText('Bär träff 1, 2, 5 och 7. Finns med i alla.')).toBeVisible();
  await expectNoSidewaysScroll(page);
  await page.getByRole('link', { name: /Inför födseln/ }).click();
  await expect(page.getByRole('heading', { name: 'Inför födseln', level: 1 })).toBeVisible();
});

test('the programme is read in another language, and says where it is Swedish still', async ({ as }) => {
  const page = await as('gustav');
  const guide = await guideOf(page, 1);
  await page.goto(`/programme/guides/${guide.id}`);
  await page.getByLabel('Språk i programmet').selectOption('en');
  await expect(page).toHaveURL(/language=en/);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(guide.title.en);
  await expect(heading.locator('[lang=en]')).toHaveCount(1);
  await expect(page.getByText('översättningen är inte granskad').first()).toBeVisible();
  const notes = page.locator('section', { has: page.getByRole('heading', { name: 'Att tänka på' }) });
  await expect(notes.getByText('visas på svenska')).toBeVisible();
  await expect(notes.locator('p [lang=sv]')).toHaveCount(1);

  await page.getByRole('link', { name: /^Nästa träff/ }).click();
  await expect(heading).toHaveText((await guideOf(page, 2)).title.en);
  await page.getByLabel('Språk i programmet').selectOption('sv');
  await expect(page.getByText('visas på svenska')).toHaveCount(0);
});

test('the deck is printed as four A6 on an A4, black on white, and nothing else', async ({ as }) => {
  const page = await as('gustav');
  const guide = await guideOf(page, 4);
  await page.goto(`/programme/guides/${guide.id}/cards?language=sv-x-lattlast`);
  await expect(page.getByRole('article')).toHaveCount(guide.cards);
  await expect(page.locator('article h2 [lang=sv-x-lattlast]')).toHaveCount(guide.cards);

  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.setViewportSize({ width: 794, height: 1123 });
  for (const [i, card] of (await page.getByRole('article').all()).entries()) {
    const box = await card.boundingBox();
    expect(box?.width).toBeCloseTo(105 * millimetre, 0);
    expect(box?.height).toBeCloseTo(148.5 * millimetre, 0);
    expect((box?.x ?? 0) / millimetre).toBeCloseTo(i % 2 === 0 ? 0 : 105, 0);
  }
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Skriv ut' })).toBeHidden();
  const paper = page.locator('.paper').first();
  await expect(paper).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(paper).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(paper.locator('.cut')).toHaveCount(6);

  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(Math.ceil(guide.cards / 4));
});

test('regina chooses a draft by its address, and it says so; orvar of another county finds none of it', async ({
  as,
}) => {
  const page = await as('regina');
  const { id } = await programmeOf(page);
  const name = `Prov ${Date.now()}`;
  await page.goto('/programme');
  const made = await page.request.post(`/familjenavet/v1/programme-versions/${id}/copies`, {
    headers: { 'X-Familjenavet': '1', 'Idempotency-Key': crypto.randomUUID() },
    data: { name },
  });
  expect(made.status()).toBe(201);
  const draft = (await made.json()) as { id: string; guides: { id: string }[] };

  await page.reload();
  await page.getByLabel('Version').selectOption({ label: `Grundpaket ${name}, utkast` });
  await expect(page).toHaveURL(new RegExp(`version=${draft.id}`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Grundpaket ${name}`);
  await expect(page.locator('#main .mark').getByText('Utkast')).toBeVisible();
  await page.getByRole('columnheader').getByRole('link').first().click();
  await expect(page.locator('#main .mark').getByText('Utkast')).toBeVisible();

  const orvar = await as('orvar');
  for (const address of [`/programme?version=${draft.id}`, `/programme/guides/${draft.guides[0]?.id}`]) {
    await orvar.goto(address);
    await expect(orvar.getByRole('heading', { name: 'Sidan finns inte' })).toBeVisible();
  }
});

test('guides and cards are found by the search everywhere', async ({ as }) => {
  const page = await as('gustav');
  await page.goto('/');
  await expect(page.getByRole('button', { name: /^Sök/ })).toBeVisible();
  const found = await openSearch(page);
  await page.keyboard.type('lyhörd');
  await found.getByRole('menuitem', { name: '6. Lyhörd omsorg och samspel' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lyhörd omsorg och samspel');
  await openSearch(page);
  await page.keyboard.type('typiskt');
  await found.getByRole('menuitem', { name: /Vad är typiskt ditt barn/ }).click();
  await expect(page.getByRole('heading', { name: 'Vad är typiskt ditt barn?' })).toBeVisible();
});

import { freshFamilyName, makeFamily, fill } from './families';
import { makeGroup, staffMember } from './groups';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './test';

test('cilla finds a family in the menu, by name, and comes back to the same list', async ({ as }) => {
  const page = await as('cilla');
  const name = freshFamilyName();
  await makeFamily(page, name);
  await page.goto('/');
  await page.getByRole('link', { name: 'Familjer' }).first().click();
  await expect(page.getByRole('heading', { name: 'Familjer', level: 1 })).toBeVisible();
  await page.getByLabel('Sök namn, e-post eller mobil').fill(name);
  await expect(page.getByText('1 familj', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: `Alva ${name}` }).click();
  await expect(page.getByRole('heading', { name: `Alva ${name}`, level: 1 })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`q=${name}`));
  await expect(page.getByRole('link', { name: `Alva ${name}` })).toBeVisible();
  await page.getByLabel('Sök namn, e-post eller mobil').fill('ingenheterså');
  await expect(page.getByRole('heading', { name: 'Ingen familj stämmer med ditt urval' })).toBeVisible();
});

test('cilla enters a family with two parents, twice pressed once made, and nothing typed is lost', async ({ as }) => {
  const page = await as('cilla');
  const name = freshFamilyName();
  const group = await makeGroup(page);
  await page.goto('/families/new');
  await page.getByLabel('Förnamn').fill('Alva');
  await page.getByRole('button', { name: 'Skriv in familjen' }).click();
  await expect(page.getByRole('group', { name: '3 saker att rätta till' })).toBeFocused();
  await expect(page.getByLabel('Förnamn')).toHaveValue('Alva');

  await page.getByLabel('Barnets månad').selectOption({ index: 3 });
  await page.getByLabel('Efternamn').fill(name);
  await page.getByLabel('Mobil').fill('070-174 06 06');
  await page.getByRole('button', { name: 'Lägg till förälder' }).click();
  const second = page.getByRole('group', { name: 'Förälder 2' });
  await second.getByLabel('Förnamn').fill('Berit');
  await second.getByLabel('Efternamn').fill(name);
  await second.getByLabel('E-post').fill('berit@familj.example');
  await page.getByLabel('Grupp', { exact: false }).last().selectOption(group.id);
  await page.getByRole('button', { name: 'Skriv in familjen' }).dblclick();
  await expect(page.getByText('Familjen är inskriven.')).toBeVisible();
  await expect(page.getByRole('heading', { name: `Alva ${name} och Berit ${name}`, level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: '070-174 06 06' })).toHaveAttribute('href', /^tel:/);
  await expect(page.getByRole('link', { name: group.name })).toBeVisible();
  await expect(page.getByText('Har plats', { exact: true }).first()).toBeVisible();
  await page.goto(`/families?q=${name}`);
  await expect(page.getByText('1 familj', { exact: true })).toBeVisible();
});

test('two who change the same parent choose what is to hold', async ({ as }) => {
  const [one, other] = [await as('cilla'), await as('cilla')];
  const family = await makeFamily(one, freshFamilyName());
  const address = `/families/${family.id}/parents/${family.parents[0]?.id}`;
  await one.goto(address);
  await other.goto(address);
  await expect(other.getByLabel('Förnamn')).toHaveValue('Alva');
  await one.getByLabel('Förnamn').fill('Agnes');
  await one.getByRole('button', { name: 'Spara' }).click();
  await expect(one.getByText('Sparat.')).toBeVisible();
  await other.getByLabel('Förnamn').fill('Asta');
  await other.getByRole('button', { name: 'Spara' }).click();
  const dialog = other.getByRole('dialog', { name: 'Någon annan ändrade samtidigt' });
  await expect(dialog.getByRole('radio', { name: 'Agnes' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Spara de här valen' }).click();
  await expect(other.getByRole('heading', { name: /^Asta /, level: 1 })).toBeVisible();
});

test('protected details are marked in words, on a phone and in the dark too', async ({ as }) => {
  const page = await as('cilla', { viewport: { width: 320, height: 800 } });
  const name = freshFamilyName();
  const family = await makeFamily(page, name, { protectedIdentity: true });
  for (const address of [`/families?q=${name}`, `/families/${family.id}`]) {
    await page.goto(address);
    await expect(page.getByText('Skyddade uppgifter', { exact: true })).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
    }
  }
  await page.goto('/families/new');
  await page.getByText('Mer om föräldern').click();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test('gustav sees those who are in the group he leads, and no register', async ({ as }) => {
  const [cilla, gustav] = [await as('cilla'), await as('gustav')];
  const group = await makeGroup(cilla, { capacity: 1, leaders: [await staffMember(cilla, 'Gustav Gruppman')] });
  const [first, second] = [freshFamilyName(), freshFamilyName()];
  await fill(cilla, group.id, [first, second]);
  await gustav.goto(`/groups/${group.id}`);
  const families = gustav.getByRole('region', { name: 'Familjer' });
  await expect(families.getByText(`Alva ${first}`)).toBeVisible();
  await expect(families.getByRole('link', { name: '070-174 06 05' })).toBeVisible();
  await expect(families.getByText(`Alva ${second}`)).toBeHidden();
  await expect(families.getByRole('button')).toHaveCount(0);
  await gustav.goto('/families');
  await expect(gustav.getByRole('heading', { name: 'Familjernas uppgifter är inte för alla' })).toBeVisible();
});

test('jens at another centre finds nothing', async ({ as }) => {
  const [cilla, jens] = [await as('cilla'), await as('jens')];
  const name = freshFamilyName();
  const family = await makeFamily(cilla, name);
  await jens.goto(`/families/${family.id}`);
  await expect(jens.getByRole('heading', { name: 'Sidan finns inte' })).toBeVisible();
  await jens.goto(`/families/${family.id}/parents/${family.parents[0]?.id}`);
  await expect(jens.getByRole('heading', { name: 'Sidan finns inte' })).toBeVisible();
  await jens.goto(`/families?q=${name}`);
  await expect(
    jens.getByRole('heading', { name: /^Ingen familj stämmer|^Familjernas uppgifter är inte för alla/ }),
  ).toBeVisible();
});

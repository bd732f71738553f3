import { test as setup } from '@playwright/test';
import { people, signIn, stateOf } from './people';

for (const person of people) {
  setup(`${person} signs in`, async ({ page }) => {
    await signIn(page, person);
    await page.context().storageState({ path: stateOf(person) });
  });
}

import { expect, type Page } from '@playwright/test';

/** The demo cast that the browser tests use; all have the password `demo`. */
export const people = [
  'regina',
  'analia',
  'magda',
  'cilla',
  'gustav',
  'jonna',
  'jens',
  'tranan',
  'tova',
  'petra',
  'paula',
  'adam',
  'orvar',
  'karin',
  'root',
] as const;
export type Person = (typeof people)[number];

/** Where a person's signed-in state is kept between tests. */
export function stateOf(person: Person): string {
  return `e2e/.auth/${person}.json`;
}

/** Fills in the sign-in server's own page. */
export async function fillInSignIn(page: Page, person: Person): Promise<void> {
  await page.locator('#username').fill(person);
  await page.locator('#password').fill('demo');
  await page.locator('#kc-login').click();
}

export async function signIn(page: Page, person: Person): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name: 'Logga in' }).click();
  await fillInSignIn(page, person);
  await expect(page.getByRole('button', { name: /Ditt konto/ })).toBeVisible();
}

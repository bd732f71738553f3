import type { Page } from '@playwright/test';
import type { components } from '../src/api/openapi.gen';

export type PublicGroup = components['schemas']['PublicGroup'];

/** The groups that take sign-ups, as the API tells anyone. */
export async function publicGroups(page: Page, query = ''): Promise<PublicGroup[]> {
  const answer = await page.request.get(`/familjenavet/v1/public/groups?limit=100${query}`);
  return ((await answer.json()) as { items: PublicGroup[] }).items;
}

/** One that is for children of certain months, so that it can be found by one. */
export async function someGroup(page: Page): Promise<PublicGroup & { birthWindow: { from: string } }> {
  for (const group of await publicGroups(page)) {
    const { birthWindow } = group;
    if (birthWindow) return { ...group, birthWindow };
  }
  throw new Error('No group with a birth window takes sign-ups');
}

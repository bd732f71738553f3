import type { Page } from '@playwright/test';
import { expect } from './test';

interface ListedGuide {
  id: string;
  number: number;
  title: { sv: string; en: string };
  cards: number;
}

interface Programme {
  id: string;
  guides: ListedGuide[];
}

/** The programme in use where the person of this page works, as the API tells. */
export async function programmeOf(page: Page): Promise<Programme> {
  const versions = await page.request.get('/familjenavet/v1/programme-versions?status=PUBLISHED');
  expect(versions.status()).toBe(200);
  const { items } = (await versions.json()) as { items: { id: string }[] };
  const version = await page.request.get(`/familjenavet/v1/programme-versions/${items[0]?.id}`);
  return (await version.json()) as Programme;
}

/** Its guide of that number. */
export async function guideOf(page: Page, number: number): Promise<ListedGuide> {
  const guide = (await programmeOf(page)).guides.find((one) => one.number === number);
  if (!guide) throw new Error(`The programme has no guide ${number}`);
  return guide;
}

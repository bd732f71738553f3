import type { Page } from '@playwright/test';
import { expect } from './test';

const api = '/familjenavet/v1';
const header = { 'X-Familjenavet': '1' };

interface Begun {
  id: string;
  draft: string;
  name: string;
}

/** A survey of the person's region that no earlier test has begun, from a ready-made one. */
export async function beginSurvey(page: Page, model: string, audience = 'PARENTS'): Promise<Begun> {
  const fresh = Date.now().toString(36);
  const name = `Enkät ${fresh}`;
  const answer = await page.request.post(`${api}/surveys`, {
    data: { region: '06', model, survey: { key: `enkat-${fresh}`, audience, name: { sv: name } } },
    headers: header,
  });
  expect(answer.status()).toBe(201);
  return { ...((await answer.json()) as { id: string; draft: string }), name };
}

/** Where its draft is written. */
export function builderOf({ id, draft }: Begun): string {
  return `/surveys/${id}/versions/${draft}/edit`;
}

export async function discardDraft(page: Page, version: string): Promise<void> {
  await page.request.delete(`${api}/survey-versions/${version}`, { headers: { ...header, 'If-Match': '*' } });
}

/** Behind the back of whoever writes. */
export async function publishDraft(page: Page, version: string): Promise<void> {
  const answer = await page.request.post(`${api}/survey-versions/${version}/publication`, {
    headers: { ...header, 'If-Match': '*' },
  });
  expect(answer.status()).toBe(200);
}

export async function retireSurvey(page: Page, version: string): Promise<void> {
  await page.request.post(`${api}/survey-versions/${version}/retirement`, {
    headers: { ...header, 'If-Match': '*' },
  });
}

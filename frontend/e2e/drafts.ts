import type { Page } from '@playwright/test';
import { expect } from './test';

interface Listed {
  id: string;
  name: string;
  status: string;
}

interface Guide {
  id: string;
  number: number;
  key: string;
}

const api = '/familjenavet/v1';
const header = { 'X-Familjenavet': '1' };

/** The programme's versions that the person of this page may see. */
export async function versionsOf(page: Page): Promise<Listed[]> {
  const answer = await page.request.get(`${api}/programme-versions?limit=100`);
  expect(answer.status()).toBe(200);
  return ((await answer.json()) as { items: Listed[] }).items;
}

/** A name of a version that no earlier test has used. */
export function freshName(what: string): string {
  return `${what} ${Date.now().toString(36)}`;
}

/** A new draft that says what the version in use says. */
export async function draft(page: Page, name = freshName('Utkast')): Promise<{ id: string; guides: Guide[] }> {
  const inUse = (await versionsOf(page)).find(({ status }) => status === 'PUBLISHED');
  if (!inUse) throw new Error('No version is in use');
  const copied = await page.request.post(`${api}/programme-versions/${inUse.id}/copies`, {
    data: { name },
    headers: header,
  });
  expect(copied.status()).toBe(201);
  return (await copied.json()) as { id: string; guides: Guide[] };
}

/** The address of the editor of a guide of a new draft. */
export async function draftGuide(page: Page, number: number): Promise<{ version: string; address: string }> {
  const { id, guides } = await draft(page);
  const guide = guides.find((one) => one.number === number);
  if (!guide) throw new Error(`There is no guide ${number}`);
  return { version: id, address: `/programme/guides/${guide.id}/write` };
}

export async function discard(page: Page, version: string): Promise<void> {
  await page.request.delete(`${api}/programme-versions/${version}`, { headers: { ...header, 'If-Match': '*' } });
}

/** Publishes behind the back of whoever writes. */
export async function publish(page: Page, version: string): Promise<void> {
  const answer = await page.request.post(`${api}/programme-versions/${version}/publication`, {
    headers: { ...header, 'If-Match': '*' },
  });
  expect(answer.status()).toBe(200);
}

export async function retire(page: Page, version: string): Promise<void> {
  await page.request.post(`${api}/programme-versions/${version}/retirement`, {
    headers: { ...header, 'If-Match': '*' },
  });
}

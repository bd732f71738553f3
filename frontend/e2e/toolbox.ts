import type { Page } from '@playwright/test';
import { expect } from './test';

/** A title, and with it a key, that no earlier test has used. */
export function freshTitle(words: string): string {
  return `${words} ${String(Math.floor(Math.random() * 900_000) + 100_000)}`;
}

const writes = { headers: { 'X-Familjenavet': '1' } };

/** Puts a film at an address in the toolbox, in the name of the person of this page. */
export async function publishFilm(page: Page, title: string): Promise<string> {
  const media = {
    key: title.toLowerCase().replaceAll('ä', 'a').replaceAll('ö', 'o').replaceAll(' ', '-'),
    kind: 'FILM',
    title: { sv: title },
    description: { sv: 'Lugna händer mot huden.' },
    publisher: '1177',
    licence: 'Länk; utgivarens villkor gäller',
    audience: ['PARENTS'],
    themes: [],
    perspectives: ['INTERACTION_ATTACHMENT'],
    captions: { sv: 'Textad på svenska.' },
    address: 'https://www.1177.se/',
  };
  const made = await page.request.post('/familjenavet/v1/toolbox-media', { ...writes, data: { region: '06', media } });
  expect(made.status()).toBe(201);
  const { id } = (await made.json()) as { id: string };
  const published = await page.request.post(`/familjenavet/v1/toolbox-media/${id}/publication`, {
    headers: { ...writes.headers, 'If-Match': made.headers()['etag'] ?? '' },
  });
  expect(published.status()).toBe(200);
  return id;
}

/** The address of the page of a medium, known by its key. */
export async function mediumByKey(page: Page, key: string): Promise<string> {
  const answer = await page.request.get('/familjenavet/v1/toolbox-media?limit=100');
  const { items } = (await answer.json()) as { items: { id: string; key: string }[] };
  const found = items.find((one) => one.key === key);
  if (!found) throw new Error(`${key} is not in the toolbox`);
  return `/toolbox/${found.id}`;
}

const point = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** A picture that can be uploaded. */
export const picture = { name: 'Ringen i rummet.png', mimeType: 'image/png', buffer: Buffer.from(point, 'base64') };

/** A program of Windows that calls itself a picture. */
export const renamedProgram = {
  name: 'bild.png',
  mimeType: 'image/png',
  buffer: Buffer.concat([
    Buffer.from('MZ\u0090\0\u0003\0\0\0\u0004\0\0\0\u00ff\u00ff\0\0', 'latin1'),
    Buffer.alloc(200),
  ]),
};

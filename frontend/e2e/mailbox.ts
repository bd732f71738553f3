import type { Page } from '@playwright/test';
import { expect } from './test';

interface Letter {
  subject: string;
  text: string;
}

const mailbox = process.env['MAILBOX_URL'] ?? 'http://localhost:8025';

async function lettersTo(page: Page, address: string): Promise<Letter[]> {
  const answer = await page.request.get(`${mailbox}/api/mails?to=${encodeURIComponent(address)}`);
  return answer.ok() ? ((await answer.json()) as Letter[]) : [];
}

function linksIn(letters: Letter[]): string[] {
  return letters.flatMap(({ text }) => text.match(/https?:\/\/\S+?\/p\/link#[\w-]+/g) ?? []);
}

/** The link for a purpose, as the API tells, that came by mail to somebody; letters take a moment. */
export async function linkFor(page: Page, address: string, purpose: string): Promise<string> {
  let found: string | undefined;
  const look = async () => {
    for (const link of linksIn(await lettersTo(page, address))) {
      const answer = await page.request.get(`/familjenavet/v1/public/links/${link.split('#')[1]}`);
      if (answer.ok() && ((await answer.json()) as { purpose: string }).purpose === purpose) found = link;
    }
    return found;
  };
  await expect.poll(look, { message: `a link to ${purpose} for ${address}`, timeout: 30_000 }).toBeTruthy();
  return found ?? '';
}

/** The link to a survey that came by mail to somebody; letters take a moment. */
export async function surveyLinkFor(page: Page, address: string): Promise<string> {
  const look = async () =>
    (await lettersTo(page, address)).flatMap(({ text }) => text.match(/https?:\/\/\S+?\/p\/survey#[\w.-]+/g) ?? [])[0];
  await expect.poll(look, { message: `a survey for ${address}`, timeout: 90_000 }).toBeTruthy();
  return (await look()) ?? '';
}

/** An address that no earlier test has used. */
export function freshAddress(name: string): string {
  return `${name}-${Date.now().toString(36)}@familj.example`;
}

import type { Browser, Locator, Page } from '@playwright/test';
import { today } from '../src/lib/dates';
import { expected, fillSentence, typeDay } from './groups';
import { linkFor } from './mailbox';
import { expect } from './test';

/** What people do, step by step as their pages let them. */

/** The long work that was asked for last. */
export function latestTask(page: Page): Locator {
  return page.getByRole('region', { name: 'Pågår och nyss gjort' }).getByRole('listitem').first();
}

export async function chooseZip(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/zip', buffer });
  await expect(page.getByText(name)).toBeVisible();
}

/** Begins a survey from a ready-made one and publishes it as it is. */
export async function publishModel(page: Page, name: string): Promise<void> {
  await page.goto('/surveys');
  await page.getByRole('button', { name: `Börja från den ${name}` }).click();
  await expect(page.getByLabel('Rubrik')).toBeVisible();
  await page.getByRole('button', { name: 'Publicera' }).click();
  await page.getByRole('button', { name: 'Publicera nu' }).click();
  await expect(page.getByText('Publicerad', { exact: true })).toBeVisible();
}

/** Opens a centre that takes part in the programme from today. */
export async function openCentre(page: Page, { name, municipality }: { name: string; municipality: string }) {
  await page.goto('/centres/new');
  await page.getByLabel('Kommun').selectOption({ label: municipality });
  await page.getByLabel('Namn').fill(name);
  await page.getByRole('button', { name: 'Lägg till centralen' }).click();
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
  await page.getByRole('link', { name: 'Ändra Deltagande' }).click();
  await typeDay(page.getByRole('group', { name: /^Från/ }), today());
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
}

interface Plan {
  name: string;
  /** What it follows: a part of the programme, or ALL of it. */
  part: string;
  /** By name. */
  leader: string;
  /** In families. */
  capacity: number;
}

/** Plans a group on Tuesdays for children who are expected, with its second session a day later, and opens it for sign-up. */
export async function planAndOpenGroup(page: Page, { name, part, leader, capacity }: Plan): Promise<void> {
  await page.goto('/groups');
  await page.getByRole('link', { name: 'Planera en grupp' }).first().click();
  await fillSentence(page, part);
  await expect(page.getByRole('heading', { name: /^\d+ träffar, / })).toBeVisible();
  const calendar = page.getByRole('group', { name: 'Träffarna i kalendern' });
  await calendar.getByRole('button', { name: 'Träff 2,' }).press('ArrowRight');
  await expect(page.getByRole('button', { name: 'Ångra flytten' })).toBeVisible();
  await page.getByText('Mer om gruppen').click();
  await page.getByLabel('Namn').fill(name);
  await page.getByLabel('Plats för så här många familjer').fill(String(capacity));
  await page.getByText(leader).click();
  await page.getByRole('button', { name: 'Planera gruppen' }).click();
  await expect(page.getByText('Gruppen är planerad. Nästa steg: öppna för anmälan.')).toBeVisible();
  await page.getByRole('button', { name: 'Öppna för anmälan' }).click();
  await expect(page.getByText(`${name} är öppen för anmälan.`)).toBeVisible();
}

/** A parent whom nobody is. */
export interface Comer {
  firstName: string;
  familyName: string;
  gender: 'Kvinna' | 'Man';
}

export function addressOf({ firstName, familyName }: Comer): string {
  return `${firstName}.${familyName}@familj.example`.toLowerCase();
}

async function tellWho(page: Page, who: Comer): Promise<void> {
  await page.locator('#firstName').fill(who.firstName);
  await page.locator('#familyName').fill(who.familyName);
  await page.locator('#email').fill(addressOf(who));
}

/** Where a family looks for a group. */
interface Sought {
  group: string;
  municipality: string;
}

/** Finds a group by where the family lives and when the child is due, signs up, and confirms from the mail; how it stands is told. */
export async function signUpFor(page: Page, { group, municipality }: Sought, who: Comer): Promise<Locator> {
  await page.goto('/p/');
  await page.getByLabel('Vi bor i').selectOption({ label: municipality });
  await page.getByLabel('och barnet föds eller föddes i').selectOption(expected);
  await page.getByRole('link', { name: group }).click();
  await page.getByRole('link', { name: /^(Anmäl er|Ställ er i kö)$/ }).click();
  await tellWho(page, who);
  await page.locator('details.more > summary').click();
  await page.getByLabel('Vem är du för barnet?').selectOption('BIRTH_PARENT');
  await page.getByLabel(who.gender, { exact: true }).check({ force: true });
  await page.getByRole('button', { name: /^(Skicka anmälan|Ställ mig på väntelistan)$/ }).click();
  await expect(page.getByRole('heading', { name: 'Titta i din mejl' })).toBeFocused();
  await page.goto(await linkFor(page, addressOf(who), 'CONFIRM'));
  await page.getByRole('button', { name: 'Bekräfta min anmälan' }).click();
  const told = page.getByRole('heading', { level: 1 });
  await expect(told).toBeFocused();
  return told;
}

/** One who has a place makes a link for the other parent, who comes with by it. */
export async function bringOtherParent(page: Page, who: Comer, other: Comer): Promise<void> {
  const place = await page.context().newPage();
  await place.goto(await linkFor(page, addressOf(who), 'PLACE'));
  await place.getByRole('button', { name: 'Skapa en länk' }).click();
  const address = await place.getByLabel('Länk till den andra föräldern').inputValue();
  await place.close();
  const joining = await page.context().newPage();
  await joining.goto(address);
  await tellWho(joining, other);
  await joining.getByLabel('Vem är du för barnet?').selectOption('OTHER_PARENT');
  await joining.getByLabel(other.gender, { exact: true }).check({ force: true });
  await joining.getByRole('button', { name: 'Jag vill vara med' }).click();
  await expect(joining.getByRole('heading', { name: 'Du är med' })).toBeFocused();
  await joining.close();
}

/** From today's page: the first card in the room, all are here, and a word on how it went. */
export async function holdSession(page: Page, group: { id: string; session: string; parents: number }): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name: 'Starta träffen' }).click();
  await expect(page.getByText(/^Dialogkort 1 av \d+$/)).toBeVisible();
  await page.goto('/');
  await page.getByRole('link', { name: 'Närvaro' }).click();
  await page.getByRole('button', { name: 'Alla här' }).click();
  await expect(page.getByText(`${group.parents} av ${group.parents} här`)).toBeVisible();
  await expect(page.getByText('Sparat', { exact: true })).toBeVisible();
  await page.goto(`/groups/${group.id}/sessions/${group.session}`);
  await page.getByLabel('Anteckning').fill('Lugnt och bra, alla pratade.');
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByText('Sparat. Träffen är hållen.')).toBeVisible();
}

/** Fills in what a round asks, on the page of a new one, and opens it; its page follows. */
export async function openRound(page: Page, survey: string, name: string): Promise<void> {
  await page.getByLabel('Vilken enkät').selectOption({ label: survey });
  await page.getByLabel('Namn på omgången').fill(name);
  await page.getByRole('button', { name: 'Spara omgången' }).click();
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
}

/** Closes the round whose page it is. */
export async function closeRound(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Stäng nu' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Stäng nu' }).click();
  await expect(page.getByText('Stängd', { exact: true })).toBeVisible();
}

/** Answers a survey's first question, and none of the others, up to its last. */
export async function answerToTheLast(page: Page, answer = 'Stämmer helt'): Promise<Locator> {
  await page.getByRole('button', { name: 'Börja' }).click();
  await page.getByLabel(answer).check();
  const send = page.getByRole('button', { name: 'Skicka svaren' });
  const next = page.getByRole('button', { name: 'Nästa' });
  while (!(await send.isVisible())) {
    const step = await page.locator('.step').textContent();
    await next.click();
    await expect(page.locator('.step')).not.toHaveText(step ?? '');
  }
  return send;
}

/** Someone answers by the link that they were given, in a browser of their own. */
export async function answerBy(browser: Browser, link: string, answer: string): Promise<void> {
  const context = await browser.newContext({ locale: 'sv-SE' });
  const page = await context.newPage();
  await page.goto(link);
  await (await answerToTheLast(page, answer)).click();
  await expect(page.getByRole('heading', { name: 'Dina svar är sparade' })).toBeVisible();
  await context.close();
}

/** Lets a job run now, and waits until it has. */
export async function runJob(page: Page, name: string): Promise<void> {
  await page.goto('/jobs');
  const job = page.getByRole('row', { name: new RegExp(name) });
  await job.getByRole('button', { name: 'Kör nu' }).click();
  await expect(page.getByText(`${name}: körs strax.`)).toBeVisible();
  await expect(job.getByText('Vilar')).toBeVisible({ timeout: 30_000 });
  await expect(job.getByText('Gick bra')).toBeVisible();
}

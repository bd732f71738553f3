import type { Page } from '@playwright/test';
import type { components } from '../src/api/openapi.gen';
import { addMonths, monthOf } from '../src/lib/calendar';
import { today } from '../src/lib/dates';
import { centreBySlug, expect } from './test';

type Schemas = components['schemas'];

const api = '/familjenavet/v1';
const header = { 'X-Familjenavet': '1' };

/** The month in which the children of the groups that tests make are born. */
const born = addMonths(monthOf(today()), 5);

let made = 0;

/** A family name that no earlier test has used. */
export function freshFamilyName(): string {
  made += 1;
  const letters = [...`${Date.now()}${made}`].slice(-9).map((digit) => 'abcdefghij'[Number(digit)]);
  return `Prov${letters.join('')}`;
}

/** What is said of a parent whom nobody is. */
function someParent(familyName: string, said: object = {}): Schemas['ParentDetails'] {
  return {
    role: 'BIRTH_PARENT',
    firstName: 'Alva',
    familyName,
    email: `${familyName.toLowerCase()}@familj.example`,
    mobile: '070-174 06 05',
    language: 'sv',
    gender: 'UNDISCLOSED',
    interpreter: null,
    accessNeeds: null,
    wishes: null,
    protectedIdentity: false,
    informationVersion: '2026-11',
    ...said,
  };
}

async function post<Made>(page: Page, path: string, data: object, status = 201): Promise<Made> {
  const answer = await page.request.post(`${api}${path}`, { headers: header, data });
  expect(answer.status(), await answer.text()).toBe(status);
  return (status === 202 ? undefined : await answer.json()) as Made;
}

/** A family in the register of vetlanda. */
export async function makeFamily(page: Page, familyName: string, said: object = {}): Promise<Schemas['Household']> {
  const { id: centre } = await centreBySlug(page, 'vetlanda');
  const parents = [someParent(familyName, said)];
  return post(page, '/households', { centre, childMonth: born, firstChild: true, parents });
}

/** Brings a family to a group; where it stands then is told. */
function enrol(page: Page, group: string, household: string, invited = false): Promise<Schemas['Enrolment']> {
  return post(page, '/enrolments', { group, household, invited });
}

/** Invites a family, which is to answer. */
export function invite(page: Page, group: string, household: string): Promise<Schemas['Enrolment']> {
  return enrol(page, group, household, true);
}

/** Makes a family for each name and brings them to the group in that order. */
export async function fill(
  page: Page,
  group: string,
  familyNames: string[],
  said: object = {},
): Promise<Schemas['Enrolment'][]> {
  const enrolments: Schemas['Enrolment'][] = [];
  for (const name of familyNames) enrolments.push(await enrol(page, group, (await makeFamily(page, name, said)).id));
  return enrolments;
}

/** A parent signs up without an account, as the public page does. */
export function signUp(page: Page, group: string, familyName: string): Promise<void> {
  const { protectedIdentity: _, ...parent } = someParent(familyName);
  return post(page, '/public/sign-ups', { ...parent, group, childMonth: born, firstChild: true }, 202);
}

/** Opens a planned group for sign-up. */
export async function open(page: Page, group: string): Promise<void> {
  const answer = await page.request.post(`${api}/groups/${group}/opening`, { headers: { ...header, 'If-Match': '*' } });
  expect(answer.status(), await answer.text()).toBe(200);
}

import type { Page } from '@playwright/test';
import type { components } from '../src/api/openapi.gen';
import { addDays } from '../src/lib/calendar';
import { today } from '../src/lib/dates';
import { freshName } from './drafts';
import { fill, freshFamilyName } from './families';
import { makeGroupOfToday, type MadeGroup } from './groups';
import { expect } from './test';

type Schemas = components['schemas'];
type Round = Schemas['SurveyRound'];

const api = '/familjenavet/v1';
const header = { 'X-Familjenavet': '1' };

async function read<Answer>(page: Page, path: string): Promise<Answer> {
  const answer = await page.request.get(`${api}${path}`);
  expect(answer.status(), await answer.text()).toBe(200);
  return (await answer.json()) as Answer;
}

/** A survey of the county that can be asked, by its key. */
async function surveyBy(page: Page, key: string): Promise<Schemas['SurveySummary']> {
  const { items } = await read<{ items: Schemas['SurveySummary'][] }>(page, '/surveys?limit=100');
  const found = items.find((survey) => survey.key === key && survey.published);
  if (!found) throw new Error(`No survey ${key} is in use`);
  return found;
}

export interface AttendedGroup extends MadeGroup {
  familyNames: string[];
}

/** A group that has met today, with everybody there. */
export async function makeAttendedGroup(page: Page, families: number, said: object = {}): Promise<AttendedGroup> {
  const group = await makeGroupOfToday(page, said);
  const familyNames = Array.from({ length: families }, freshFamilyName);
  await fill(page, group.id, familyNames);
  const session = group.sessions[0]?.id;
  const { parents } = await read<Schemas['SessionAttendance']>(page, `/sessions/${session}/attendance`);
  const marks = parents.map(({ id, version }) => ({ parent: id, mark: 'PRESENT', base: version }));
  const answer = await page.request.post(`${api}/sessions/${session}/attendance-marks`, {
    headers: header,
    data: { marks },
  });
  expect(answer.status(), await answer.text()).toBe(200);
  return { ...group, familyNames };
}

/** A round at vetlanda that is open for two weeks, planned without the desk. */
export async function makeRound(page: Page, said: object): Promise<Round> {
  const survey = await surveyBy(page, 'parents-after-group');
  const answer = await page.request.post(`${api}/survey-rounds`, {
    headers: header,
    data: {
      place: '06/0685/vetlanda',
      survey: survey.id,
      name: freshName('Omgång'),
      channel: 'QR',
      closesAt: `${addDays(today(), 14)}T22:00:00Z`,
      ...said,
    },
  });
  expect(answer.status(), await answer.text()).toBe(201);
  return (await answer.json()) as Round;
}

/** The round as it stands now. */
export function roundNow(page: Page, id: string): Promise<Round> {
  return read<Round>(page, `/survey-rounds/${id}`);
}

/** Does at once what the rounds wait for: opens, sends, closes; it may be doing so already. */
export async function runRounds(root: Page): Promise<void> {
  const answer = await root.request.post(`${api}/jobs/survey-rounds/runs`, { headers: header });
  expect(answer.ok() || answer.status() === 409, await answer.text()).toBe(true);
}

/** A round of a group of vetlanda that has met, answered by its code: what each says of being more secure, 1 to 5. */
export async function makeAnsweredRound(page: Page, answers: number[]): Promise<Round> {
  const group = await makeAttendedGroup(page, 1);
  const round = await makeRound(page, { group: group.id });
  const { items } = await read<Schemas['SurveyRoundCodes']>(page, `/survey-rounds/${round.id}/code`);
  const [place, secret] = (items[0]?.address.split('#')[1] ?? '').split('.');
  for (const code of answers) {
    const answer = await page.request.post(`${api}/public/answers`, {
      headers: header,
      data: { place, secret, key: crypto.randomUUID(), answers: { 'more-secure': code } },
    });
    expect(answer.status(), await answer.text()).toBe(204);
  }
  return round;
}

/** Closes a round, or takes it back. */
export async function turnRound(page: Page, id: string, what: 'closure' | 'withdrawal'): Promise<void> {
  const answer = await page.request.post(`${api}/survey-rounds/${id}/${what}`, {
    headers: { ...header, 'If-Match': '*' },
    ...(what === 'withdrawal' && { data: { reason: 'MISTAKE' } }),
  });
  expect(answer.ok(), await answer.text()).toBe(true);
}

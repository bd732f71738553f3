import type { Page } from '@playwright/test';
import type { components } from '../src/api/openapi.gen';
import { percentOf } from '../src/lib/shares';
import { expect } from './test';

type Value = components['schemas']['IndicatorValue'];
type Shown = Value & { share: number };

type Over = 'TERM' | 'YEAR';

/** What the API tells the person of this page of the men among those who came in the county, over the last term or year. */
async function toldOf(
  page: Page,
  breakdown: 'NONE' | 'START' | 'SESSION',
  periodKind: Over = 'TERM',
): Promise<Value[]> {
  const params = { indicator: 'men-attending', periodKind, gender: 'ALL', place: '06', limit: 100 };
  const answer = await page.request.get('/familjenavet/v1/indicator-values', {
    params: { ...params, breakdown, latest: true },
  });
  expect(answer.status(), await answer.text()).toBe(200);
  return ((await answer.json()) as { items: Value[] }).items;
}

function isShown(value: Value): value is Shown {
  return value.share !== null;
}

function percent({ share }: Shown): string {
  return `${percentOf(share, 0)} %`;
}

/** How it is said which municipality lies lowest, where one surely lies below the county. */
export async function lowestOfFathers(page: Page): Promise<string> {
  const told = (await toldOf(page, 'NONE')).filter(isShown);
  const whole = told.find(({ place }) => place.kind === 'REGION');
  if (!whole) throw new Error('Nothing is told of the county');
  const lowest = told
    .filter(({ place, ciHigh }) => place.kind === 'MUNICIPALITY' && ciHigh !== null && ciHigh < whole.share)
    .toSorted((one, other) => one.share - other.share)[0];
  return lowest
    ? `Säkert lägre är ${lowest.place.name}, ${percent(lowest)}.`
    : 'Ingen plats ligger så långt under att det inte kan bero på slumpen.';
}

const hours: Record<string, string> = { MORNING: 'Förmiddag', AFTERNOON: 'Eftermiddag', EVENING: 'Kväll' };

/** What is said where too few hours are told of over the term. */
export const seeTheYear = 'För få av talen kan visas, så de går inte att jämföra. Se senaste året i stället.';

/** How it is said at what time of day, or at which session, their share is highest in the county. */
export async function highestOfFathers(
  page: Page,
  breakdown: 'START' | 'SESSION',
  over: Over = 'TERM',
): Promise<string> {
  const told = (await toldOf(page, breakdown, over)).filter(({ place }) => place.kind === 'REGION').filter(isShown);
  const highest = told.toSorted((one, other) => other.share - one.share)[0];
  if (!highest || told.length < 2) {
    if (over === 'YEAR') throw new Error('Too few hours are told of over the year too');
    return seeTheYear;
  }
  const name = hours[highest.category ?? ''] ?? `Träff ${highest.category}`;
  return `${name} är högst, ${percent(highest)}.`;
}

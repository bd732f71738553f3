import { spokenLanguage } from '../../i18n/language';
import type { ApiInfo, PublicCentre, PublicGroup, PublicMunicipality, PublicSurvey } from '../../api/schema';
import type { Search } from './address';

export interface Page<Item> {
  items: Item[];
  next?: string | null;
  total?: number;
}

/** A group without its sessions, as a list shows it. */
export type ListedGroup = Omit<PublicGroup, 'sessions'>;

type Query = Record<string, string | undefined>;

const patience = 10_000;
const mostPages = 5;
/** A list needs no sessions, which are most of a group. */
const listed =
  'id,name,hasBegun,centre,municipality,birthWindow,capacity,isFull,language,interpreter,mode,firstTimeOnly,weekday,begins,nextDay';

/** The answer was no: there is no such thing, or no longer. */
export class Missing extends Error {}

async function ask<Answer>(path: string, query: Query = {}): Promise<Answer> {
  const filled = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const asked = new URLSearchParams(filled).toString();
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), patience);
  try {
    const response = await fetch(`/familjenavet/v1${path}${asked && `?${asked}`}`, {
      headers: { 'Accept-Language': spokenLanguage() },
      signal: controller.signal,
      credentials: 'omit',
    });
    if (response.status === 404) throw new Missing();
    if (!response.ok) throw new Error(String(response.status));
    return (await response.json()) as Answer;
  } finally {
    clearTimeout(timer);
    // What is left of a refusal is not waited for.
    controller.abort();
  }
}

/** Page after page, as many as a person could look at. */
async function askAll<Item>(path: string, query: Query): Promise<Item[]> {
  const items: Item[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const answer: Page<Item> = await ask(path, { ...query, limit: '100', cursor });
    items.push(...answer.items);
    if (!answer.next) break;
    cursor = answer.next;
  }
  return items;
}

export function askInfo(): Promise<ApiInfo> {
  return ask('/api-info');
}

export function askMunicipalities(): Promise<PublicMunicipality[]> {
  return askAll('/public/municipalities', {});
}

function place({ municipality }: Search): Query {
  return { [municipality?.length === 2 ? 'region' : 'municipality']: municipality };
}

export function askCentres(search: Search, cursor?: string): Promise<Page<PublicCentre>> {
  const { service, language, q } = search;
  return ask('/public/centres', { ...place(search), service, language, q, cursor });
}

export function askCentre(id: string): Promise<PublicCentre> {
  return ask(`/public/centres/${encodeURIComponent(id)}`);
}

function narrowed(search: Search): Query {
  const { centre, born, language, daytime } = search;
  return { ...place(search), centre, born, language, daytime };
}

export function askGroups(search: Search, cursor?: string): Promise<Page<ListedGroup>> {
  return ask('/public/groups', { ...narrowed(search), fields: listed, total: 'true', cursor });
}

/** All of them, with their sessions. */
export function askGroupsWithSessions(search: Search): Promise<PublicGroup[]> {
  return askAll('/public/groups', narrowed(search));
}

export function askGroup(id: string): Promise<PublicGroup> {
  return ask(`/public/groups/${encodeURIComponent(id)}`);
}

/** @param at the id of the place where someone is asked */
export function askSurvey(at: string): Promise<PublicSurvey> {
  return ask(`/public/surveys/${at}`);
}

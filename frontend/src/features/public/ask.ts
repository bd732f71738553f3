import { spokenLanguage } from '../../i18n/language';
import type { ApiInfo, PublicCentre, PublicMunicipality } from '../../api/schema';

export interface CentrePage {
  items: PublicCentre[];
  next?: string | null;
}

export type Search = Partial<Record<'municipality' | 'service' | 'language' | 'q', string>>;

const patience = 10_000;

async function ask<Answer>(path: string, query: Record<string, string> = {}): Promise<Answer> {
  const asked = new URLSearchParams(query).toString();
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), patience);
  try {
    const response = await fetch(`/familjenavet/v1${path}${asked && `?${asked}`}`, {
      headers: { 'Accept-Language': spokenLanguage() },
      signal: controller.signal,
      credentials: 'omit',
    });
    if (!response.ok) throw new Error(String(response.status));
    return (await response.json()) as Answer;
  } finally {
    clearTimeout(timer);
  }
}

export function askInfo(): Promise<ApiInfo> {
  return ask('/api-info');
}

export async function askMunicipalities(): Promise<PublicMunicipality[]> {
  return (await ask<{ items: PublicMunicipality[] }>('/public/municipalities', { limit: '100' })).items;
}

export function askCentres(search: Search, cursor?: string): Promise<CentrePage> {
  const filled = Object.entries({ ...search, cursor }).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return ask('/public/centres', Object.fromEntries(filled));
}

export function askCentre(id: string): Promise<PublicCentre> {
  return ask(`/public/centres/${encodeURIComponent(id)}`);
}

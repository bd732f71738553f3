import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, take, ungated } from './client';
import { statusOf } from './problems';
import type { Me } from './schema';
import { sessionGate } from './sessionGate';

/** Who is signed in; null when nobody is. */
export async function askWhoIAm(): Promise<Me | null> {
  try {
    const me = await take(ungated.GET('/me'));
    sessionGate.arm();
    return me;
  } catch (error) {
    if (statusOf(error) === 401) return null;
    throw error;
  }
}

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: askWhoIAm,
  networkMode: 'always',
  staleTime: Infinity,
  refetchOnWindowFocus: false,
});

const apiInfoQuery = queryOptions({
  queryKey: ['api-info'],
  queryFn: () => take(api.GET('/api-info')),
  staleTime: Infinity,
});

export function useDemoData(): boolean {
  return useQuery(apiInfoQuery).data?.demoData ?? false;
}

export function signInAddress(returnTo: string, language: string): string {
  return `/sign-in?returnTo=${encodeURIComponent(returnTo)}&ui_locales=${language}`;
}

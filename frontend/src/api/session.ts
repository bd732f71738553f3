import { queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query';
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
  staleTime: Infinity,
  refetchOnWindowFocus: false,
});

export const apiInfoQuery = queryOptions({
  queryKey: ['api-info'],
  queryFn: () => take(api.GET('/api-info')),
  staleTime: Infinity,
});

export function useDemoData(): boolean {
  return useQuery(apiInfoQuery).data?.demoData ?? false;
}

/** The signed-in person; only for pages below the sign-in check. */
export function useMe(): Me {
  const { data } = useSuspenseQuery(meQuery);
  if (!data) throw new Error('Nobody is signed in');
  return data;
}

export function signInAddress(returnTo: string, language: string): string {
  return `/sign-in?returnTo=${encodeURIComponent(returnTo)}&ui_locales=${language}`;
}

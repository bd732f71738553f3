import { queryOptions } from '@tanstack/react-query';
import { api, take } from './client';
import type { SurveyRoundSummary } from './schema';

/** Everything that is read of rounds; it is read anew when something was written. */
export const roundsKey = ['rounds'] as const;

/** The rounds that are open, of a group or at a place (a path), the latest first; more than a hundred there never are at a centre. */
export function openRoundsQuery(of: { group: string } | { place: string }) {
  const query = { ...of, status: 'OPEN', sort: '-opens', limit: 100 } as const;
  return queryOptions({
    queryKey: [...roundsKey, 'open', of],
    queryFn: async (): Promise<SurveyRoundSummary[]> =>
      (await take(api.GET('/survey-rounds', { params: { query } }))).items,
  });
}

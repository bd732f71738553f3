import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { SurveyText } from '../../../api/schema';
import type { TextFilter } from '../queries';

const route = getRouteApi('/signed-in/surveys/texts');

export const statuses: SurveyText['status'][] = ['PENDING', 'PUBLISHED', 'WITHHELD'];

type Search = { [name in 'status' | 'round' | 'cursor']?: string | undefined };

/** Which texts are shown; it lives in the address. */
export function useTextSearch() {
  const search: Search = route.useSearch();
  const navigate = useNavigate({ from: '/surveys/texts' });
  const status = statuses.find((known) => known === search.status) ?? 'PENDING';
  const asked = Object.entries({ round: search.round, cursor: search.cursor }).filter(([, value]) => value);
  return {
    status,
    round: search.round,
    filter: { ...Object.fromEntries(asked), status } as TextFilter,
    change: (part: Search) => void navigate({ search: (before) => ({ ...before, cursor: undefined, ...part }) }),
  };
}

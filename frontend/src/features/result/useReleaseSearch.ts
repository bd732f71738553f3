import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { ReleaseFilter } from './queries';

const route = getRouteApi('/signed-in/surveys/results');

/** Which releases are listed; it lives in the address. */
export function useReleaseSearch() {
  const { survey, round, cursor } = route.useSearch();
  const navigate = useNavigate({ from: '/surveys/results' });
  const asked = Object.entries({ survey, round, cursor }).filter(([, value]) => value);
  return {
    filter: Object.fromEntries(asked) as ReleaseFilter,
    turn: (to: string | undefined) => void navigate({ search: (before) => ({ ...before, cursor: to }) }),
  };
}

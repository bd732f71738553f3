import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { SurveyResult } from '../../../api/schema';

const route = getRouteApi('/signed-in/surveys/results/$releaseId');

export type Gender = SurveyResult['gender'];
export const genders: Gender[] = ['ALL', 'WOMAN', 'MAN'];

interface Look {
  at?: string | undefined;
  gender?: string | undefined;
}

/** At which place, and whose answers, one looks; it lives in the address, so that a shared link shows the same. */
export function useLook() {
  const search: Look = route.useSearch();
  const navigate = useNavigate({ from: '/surveys/results/$releaseId' });
  return {
    at: search.at,
    gender: genders.find((known) => known === search.gender) ?? 'ALL',
    change: (part: Look) => void navigate({ search: (before) => ({ ...before, ...part }), resetScroll: false }),
  };
}

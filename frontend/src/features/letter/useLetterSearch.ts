import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { Message } from '../../api/schema';
import type { WorkPlace } from '../../api/workPlace';
import type { LetterFilter } from './queries';

const route = getRouteApi('/signed-in/letters');

const filters = ['kind', 'status', 'group', 'family'] as const;
export type LetterSearch = { [name in (typeof filters)[number] | 'letter' | 'cursor']?: string | undefined };

export const statuses: Message['status'][] = ['FAILED', 'QUEUED', 'SENT', 'SKIPPED'];

export function isFiltered(search: LetterSearch): boolean {
  return filters.some((name) => search[name]);
}

/** What the API is asked for: the filters of the address, of the centre one works at. */
export function filterOf(search: LetterSearch, place: WorkPlace | null): LetterFilter {
  const { kind, status, group, family, cursor } = search;
  const filter = { kind, status, group, household: family, cursor, centre: place?.centreId };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value)) as LetterFilter;
}

/** The list's state lives in the address, and so does the letter that is open. */
export function useLetterSearch() {
  const search: LetterSearch = route.useSearch();
  const navigate = useNavigate({ from: '/letters' });
  return {
    search,
    change: (part: LetterSearch) => void navigate({ search: (before) => ({ ...before, cursor: undefined, ...part }) }),
    open: (letter: string | undefined) => void navigate({ search: (before) => ({ ...before, letter }) }),
    clear: () => void navigate({ search: (before) => ({ place: before.place }) }),
  };
}

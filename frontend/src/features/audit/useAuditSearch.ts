import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { AuditFilter } from './queries';

const route = getRouteApi('/signed-in/audit');

const filters = ['about', 'subject', 'action', 'from', 'to'] as const;
export type AuditSearch = { [name in (typeof filters)[number] | 'cursor']?: string | undefined };

export function isFiltered(search: AuditSearch): boolean {
  return filters.some((name) => search[name]);
}

/** What the API is asked for: the filters of the address. */
export function filterOf(search: AuditSearch): AuditFilter {
  const asked = [...filters, 'cursor' as const].map((name) => [name, search[name]]);
  return Object.fromEntries(asked.filter(([, value]) => value)) as AuditFilter;
}

/** The state of the list lives in the address, so that the page of a person can lead straight to who has looked. */
export function useAuditSearch() {
  const search: AuditSearch = route.useSearch();
  const navigate = useNavigate({ from: '/audit' });
  return {
    search,
    change: (part: AuditSearch) => void navigate({ search: (before) => ({ ...before, cursor: undefined, ...part }) }),
    clear: () => void navigate({ search: (before) => ({ place: before.place }) }),
  };
}

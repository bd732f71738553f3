import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { monthOf } from '../../../lib/calendar';
import { today } from '../../../lib/dates';
import { isMonth, termOf } from './term';

const route = getRouteApi('/signed-in/groups/term');

type TermSearch = { [name in 'month' | 'view' | 'centre']?: string | undefined };

/** Which month, or the whole term that holds it, is shown of which centre; it lives in the address. */
export function useTermSearch() {
  const { month: asked, view, centre }: TermSearch = route.useSearch();
  const navigate = useNavigate({ from: '/groups/term' });
  const month = isMonth(asked) ? asked : monthOf(today());
  return {
    month,
    term: termOf(month),
    isList: view === 'list',
    centre,
    change: (part: TermSearch) => void navigate({ search: (before) => ({ ...before, ...part }) }),
  };
}

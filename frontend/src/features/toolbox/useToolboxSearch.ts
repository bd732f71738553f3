import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { WorkPlace } from '../../api/workPlace';
import type { MediaFilter } from './queries';

const route = getRouteApi('/signed-in/toolbox');

const filters = ['q', 'kind', 'audience', 'theme', 'perspective', 'spoken', 'status', 'linkState'] as const;
export type Filter = (typeof filters)[number];
export type ToolboxSearch = { [name in Filter]?: string | undefined };

export function isFiltered(search: ToolboxSearch): boolean {
  return filters.some((name) => search[name]);
}

/** What the API is asked for: the filters of the address, inside the region one works in. */
export function filterOf({ spoken, ...search }: ToolboxSearch, place: WorkPlace | null): MediaFilter {
  const own = Object.fromEntries(filters.map((name) => [name, name === 'spoken' ? undefined : search[name]]));
  const asked = { ...own, language: spoken, region: place?.regionCode };
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value)) as MediaFilter;
}

/** The list's state lives in the address, so that a shared link shows the same media. */
export function useToolboxSearch() {
  const search: ToolboxSearch = route.useSearch();
  const navigate = useNavigate({ from: '/toolbox' });
  return {
    search,
    change: (part: ToolboxSearch, replace = false) =>
      void navigate({ search: (before) => ({ ...before, ...part }), replace }),
    clear: () => void navigate({ search: ({ place }) => ({ place }) }),
  };
}

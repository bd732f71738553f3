import { queryOptions } from '@tanstack/react-query';
import { api, take } from '../../api/client';
import type { CentreSummary } from '../../api/schema';
import type { WorkPlace } from '../../api/workPlace';

const pageSize = 100;

async function allCentres(asked: { region?: string; municipality?: string }): Promise<CentreSummary[]> {
  const found: CentreSummary[] = [];
  let cursor: string | null | undefined;
  do {
    const query = { ...asked, sort: 'name', limit: pageSize, ...(cursor ? { cursor } : {}) } as const;
    const page = await take(api.GET('/centres', { params: { query } }));
    found.push(...page.items);
    cursor = page.next;
  } while (cursor);
  return found;
}

/** Every centre of a region or municipality; a county has some tens of them. */
export function centresAtQuery(place: WorkPlace) {
  const asked = place.municipalityCode
    ? { municipality: place.municipalityCode }
    : place.regionCode
      ? { region: place.regionCode }
      : {};
  return queryOptions({ queryKey: ['centres', 'at', asked], queryFn: () => allCentres(asked) });
}

export function ownCentreQuery(id: string) {
  return queryOptions({
    queryKey: ['centres', 'own', id],
    queryFn: () => take(api.GET('/centres/{id}', { params: { path: { id } } })),
  });
}

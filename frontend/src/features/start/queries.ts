import { queryOptions } from '@tanstack/react-query';
import { allPages } from '../../api/allPages';
import { api, take } from '../../api/client';
import type { CentreSummary } from '../../api/schema';
import type { WorkPlace } from '../../api/workPlace';

/** Every centre of a region or municipality; a county has some tens of them. */
export function centresAtQuery(place: WorkPlace) {
  const asked = place.municipalityCode
    ? { municipality: place.municipalityCode }
    : place.regionCode
      ? { region: place.regionCode }
      : {};
  return queryOptions({
    queryKey: ['centres', 'at', asked],
    queryFn: (): Promise<CentreSummary[]> =>
      allPages((at) => take(api.GET('/centres', { params: { query: { ...asked, sort: 'name', ...at } } }))),
  });
}

export function ownCentreQuery(id: string) {
  return queryOptions({
    queryKey: ['centres', 'own', id],
    queryFn: () => take(api.GET('/centres/{id}', { params: { path: { id } } })),
  });
}

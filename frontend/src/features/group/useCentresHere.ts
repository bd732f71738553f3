import { useQuery } from '@tanstack/react-query';
import { useWorkPlace } from '../../api/workPlace';
import { regionCentresQuery } from './reference';

/** The centres of the region or municipality that one works in; for one who works at a centre there is nothing to choose. */
export function useCentresHere() {
  const place = useWorkPlace();
  const query = useQuery(regionCentresQuery(place?.centreId ? undefined : place?.regionCode));
  const centres = (query.data ?? []).filter(
    ({ municipality }) => !place?.municipalityCode || municipality.code === place.municipalityCode,
  );
  return { query, centres };
}

import { useQuery } from '@tanstack/react-query';
import { useWorkPlace } from '../../api/workPlace';
import { centresQuery } from './queries';

export interface CentrePlace {
  id: string;
  path: string;
  name: string;
  municipality: { code: string; name: string };
}

/** The centres below the place that one works in, with their paths; none for one who works at a centre. */
export function useCentrePlaces(): CentrePlace[] {
  const place = useWorkPlace();
  const { data = [] } = useQuery(centresQuery(place?.centreId ? undefined : place?.regionCode));
  return data
    .filter(({ municipality }) => !place?.municipalityCode || municipality.code === place.municipalityCode)
    .map(({ id, name, slug, region, municipality }) => ({
      id,
      name,
      municipality,
      path: `${region.code}/${municipality.code}/${slug}`,
    }));
}

import { useWorkPlace } from '../../../api/workPlace';
import { useCentresHere } from '../useCentresHere';
import { useTermSearch } from './useTermSearch';

/** The centre whose term is shown: one's own, else the one chosen among those of the place, the first until then. */
export function useShownCentre() {
  const place = useWorkPlace();
  const { query, centres } = useCentresHere();
  const { centre: chosen } = useTermSearch();
  const own = place?.centreId && { id: place.centreId, name: place.name };
  return { query, centres, shown: own || (centres.find(({ id }) => id === chosen) ?? centres[0]) };
}

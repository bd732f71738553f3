import type { GroupPlaces } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { SeatRing } from '../../../ui/SeatRing';

/** How full the group is, and how many waited for a place that they never got. */
export function Places({ places: { taken, capacity, waiting, unmet } }: { places: GroupPlaces }) {
  const t = useT();
  return (
    <p className="facts">
      <SeatRing taken={taken} seats={capacity}>
        {t('places.bar', { taken, capacity, waiting })}
      </SeatRing>
      {unmet > 0 && <span>{t('places.unmet', { count: unmet })}</span>}
    </p>
  );
}

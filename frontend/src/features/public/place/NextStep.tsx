/** @jsxImportSource preact */
import type { OwnPlace } from '../../../api/schema';
import type { Go } from '../address';
import type { OwnSpeaking } from '../own';
import { Link } from '../Parts';
import { nextOf } from './link';

interface Props {
  place: OwnPlace;
  speaking: OwnSpeaking;
  go: Go;
}

/** Where a family goes on that has no place. */
export function NextStep({ place, speaking: { t }, go }: Props) {
  const { group } = place;
  return (
    <p class="acts">
      {group && nextOf(place) === 'group' && (
        <Link class="btn primary" to={{ page: 'group', id: group.id, search: {} }} go={go}>
          {t('place.toGroup')}
        </Link>
      )}
      <Link class="btn" to={{ page: 'groups', search: {} }} go={go}>
        {t('place.groups')}
      </Link>
    </p>
  );
}

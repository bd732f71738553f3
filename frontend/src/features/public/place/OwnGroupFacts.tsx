/** @jsxImportSource preact */
import type { OwnGroup, OwnPlace } from '../../../api/schema';
import type { Go } from '../address';
import { capital } from '../groups/about';
import { Sessions } from '../groups/Sessions';
import type { OwnSpeaking } from '../own';
import { Icon, Link, Written } from '../Parts';
import { Phone } from '../signup/Information';
import { timeName } from '../when';
import { isAlive } from './link';
import { ToCalendar } from './ToCalendar';

interface Props {
  place: OwnPlace;
  group: OwnGroup;
  speaking: OwnSpeaking;
  go: Go;
}

/** The group that the link is about: when, where and whom to call, and the sessions to come. */
export function OwnGroupFacts({ place, group, speaking, go }: Props) {
  const { t, language } = speaking;
  const rhythm = t('public.rhythm', { day: group.weekday, time: timeName(group.begins, language) });
  return (
    <section class="own-group" aria-labelledby="group">
      <h2 id="group">
        <Link to={{ page: 'group', id: group.id, search: {} }} go={go}>
          <Written>{group.name}</Written>
        </Link>
      </h2>
      <ul class="reach">
        <li>
          <Icon name="clock" />
          <span>{capital(rhythm)}</span>
        </li>
        <Centre {...{ group }} />
      </ul>
      {isAlive(place) && group.sessions.length > 0 && <Sessions sessions={group.sessions} speaking={speaking} />}
      {place.status === 'ENROLLED' && group.sessions.length > 0 && <ToCalendar group={group} speaking={speaking} />}
    </section>
  );
}

function Centre({ group }: { group: OwnGroup }) {
  const lines = [group.centre, group.address, group.place].filter((line) => line !== null);
  return (
    <>
      <li>
        <Icon name="pin" />
        <span>
          {lines.map((line) => (
            <p key={line}>
              <Written>{line}</Written>
            </p>
          ))}
        </span>
      </li>
      {group.phone && (
        <li>
          <Icon name="phone" />
          <Phone number={group.phone} />
        </li>
      )}
    </>
  );
}

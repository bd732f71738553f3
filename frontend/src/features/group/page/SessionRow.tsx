import { Link } from '@tanstack/react-router';
import type { GroupSession, ParentGroup } from '../../../api/schema';
import { useText } from '../../../content/contentLanguage';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { Mark } from '../../../ui/Mark';
import { SessionSays } from '../says/SessionSays';
import { firstName, useLeaderNames } from '../says/leaderNames';
import { isAhead } from '../sessions';
import { sessionTones, useMonths } from '../words';

interface Props {
  group: ParentGroup;
  session: GroupSession;
  denied: string | undefined;
  onMove: () => void;
  onCancel: () => void;
}

export function SessionRow(props: Props) {
  const { group, session } = props;
  const text = useText();
  return (
    <li className={session.status.toLowerCase()}>
      <span className="no" aria-hidden="true">
        {session.number}
      </span>
      <div className="what">
        <Link
          className="title"
          to="/groups/$groupId/sessions/$sessionId"
          params={{ groupId: group.id, sessionId: session.id }}
        >
          {text(session.title)}
        </Link>
        <Who group={group} session={session} />
        {isAhead(session) && <SessionSays session={session} />}
      </div>
      <When session={session} />
      <Acts {...props} />
    </li>
  );
}

function When({ session }: { session: GroupSession }) {
  const t = useT();
  const { date, time } = useFormat();
  const { month } = useMonths();
  const { day, begins, status, place, cancellationReason } = session;
  return (
    <div className="when">
      <span className="num">
        {day
          ? `${date(day)} ${begins ? time(begins) : ''}`
          : t('group.session.preliminary', { month: month(session.month) })}
      </span>
      {place && <span className="quiet">{place}</span>}
      {(status === 'HELD' || status === 'CANCELLED') && (
        <Mark tone={sessionTones[status]} {...(status === 'HELD' && { icon: 'check' as const })}>
          {t(`group.session.status.${status}`)}
        </Mark>
      )}
      {cancellationReason && <span className="quiet">{t(`group.reason.${cancellationReason}`)}</span>}
    </div>
  );
}

/** Who leads it, as far as one may know, and the guide. */
function Who({ group, session }: { group: ParentGroup; session: GroupSession }) {
  const t = useT();
  const { list } = useFormat();
  const names = useLeaderNames();
  const leading = session.leaders.filter(({ came, planned }) => came ?? planned);
  const known = leading.flatMap(({ staffMember }) => names.get(staffMember) ?? []).map(firstName);
  const othersHave = group.sessions.some(({ leaders }) => leaders.length > 0);
  const isFlagged = leading.length === 0 && othersHave && isAhead(session);
  return (
    <p className="facts">
      {isFlagged && <Mark tone="day">{t('groups.noLeader')}</Mark>}
      {known.length > 0 && (
        <span>
          <Icon name="people" />
          {list(known)}
        </span>
      )}
      {session.guide && (
        <Link to="/programme/guides/$guideId" params={{ guideId: session.guide }}>
          {t('group.guide')}
          <span className="sr"> {t('plan.number', { number: session.number })}</span>
        </Link>
      )}
    </p>
  );
}

function Acts({ session, denied, onMove, onCancel }: Props) {
  const t = useT();
  if (!isAhead(session)) return null;
  const which = <span className="sr"> {t('plan.number', { number: session.number })}</span>;
  return (
    <div className="acts">
      <Button size="small" denied={denied} onPress={onMove}>
        {t(session.day ? 'group.move' : 'group.setDay')}
        {which}
      </Button>
      <Button size="small" look="ghost" denied={denied} onPress={onCancel}>
        {t('group.cancel.session')}
        {which}
      </Button>
    </div>
  );
}

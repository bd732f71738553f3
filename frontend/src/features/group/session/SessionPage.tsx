import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { GroupSession, ParentGroup } from '../../../api/schema';
import { useWorkPlace } from '../../../api/workPlace';
import { useText } from '../../../content/contentLanguage';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { buttonClass } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { Icon } from '../../../ui/Icon';
import { Mark } from '../../../ui/Mark';
import { usePageTitle } from '../../../ui/usePageTitle';
import '../group.css';
import { GroupAwaited, GroupFailed } from '../GroupFailed';
import { WithLeaders } from '../page/WithLeaders';
import { groupQuery, type VersionedGroup } from '../queries';
import { SessionSays } from '../says/SessionSays';
import { SurveyCode } from '../SurveyCode';
import { isAhead } from '../sessions';
import { sessionTones, useMonths } from '../words';
import { Afterwards } from './Afterwards';

const route = getRouteApi('/signed-in/groups/$groupId/sessions/$sessionId');

export function SessionPage() {
  const t = useT();
  const { groupId, sessionId } = route.useParams();
  const group = useQuery(groupQuery(groupId));
  if (group.error && !group.data) return <GroupFailed error={group.error} onRetry={() => void group.refetch()} />;
  if (!group.data) return <GroupAwaited />;
  const session = group.data.data.sessions.find(({ id }) => id === sessionId);
  if (!session) {
    return (
      <div className="wrap">
        <EmptyState isWholePage title={t('problem.notFound.title')} sentence={t('problem.notFound.detail')} />
      </div>
    );
  }
  return <Session key={session.id} group={group.data} session={session} />;
}

function Session({ group, session }: { group: VersionedGroup; session: GroupSession }) {
  const text = useText();
  const [isWriting, setWriting] = useState(false);
  usePageTitle(`${text(session.title)}, ${group.data.name}`);
  return (
    <WithLeaders group={group.data.id}>
      <div className="wrap">
        <SessionHead group={group.data} session={session} />
        {isAhead(session) && <SessionSays session={session} />}
        <Afterwards {...{ group, session, isWriting }} onWriting={setWriting} />
      </div>
    </WithLeaders>
  );
}

function SessionHead({ group, session }: { group: ParentGroup; session: GroupSession }) {
  const t = useT();
  const text = useText();
  return (
    <div className="head">
      <div>
        <Link className="crumb" to="/groups/$groupId" params={{ groupId: group.id }}>
          <Icon name="previous" />
          {group.name}
        </Link>
        <p className="eyebrow">{t('group.session.of', { number: session.number, count: group.sessions.length })}</p>
        <h1>{text(session.title)}</h1>
        <WhenAndWhere group={group} session={session} />
      </div>
      <div className="acts">
        {session.guide && <ToGuide guide={session.guide} isAhead={isAhead(session)} />}
        <ToAttendance session={session} />
        <SurveyCode group={group.id} />
      </div>
    </div>
  );
}

function WhenAndWhere({ group, session }: { group: ParentGroup; session: GroupSession }) {
  const t = useT();
  const { date, time } = useFormat();
  const { month } = useMonths();
  const { day, begins, status, minutes } = session;
  const place = session.place ?? group.place;
  return (
    <p className="facts">
      {status !== 'PLANNED' && <Mark tone={sessionTones[status]}>{t(`group.session.status.${status}`)}</Mark>}
      <span>
        <Icon name="calendar" />
        {day
          ? `${date(day)} ${begins ? time(begins) : ''}`
          : t('group.session.preliminary', { month: month(session.month) })}
      </span>
      <span>
        <Icon name="clock" />
        {t('group.session.minutes', { minutes })}
      </span>
      {place && (
        <span>
          <Icon name="pin" />
          {place}
        </span>
      )}
      <Cancelled session={session} />
    </p>
  );
}

function Cancelled({ session: { cancellationReason, cancellationNote } }: { session: GroupSession }) {
  const t = useT();
  if (!cancellationReason) return null;
  return (
    <span>
      {t(`group.reason.${cancellationReason}`)}. {cancellationNote}
    </span>
  );
}

function ToGuide({ guide, isAhead: isToCome }: { guide: string; isAhead: boolean }) {
  const t = useT();
  return (
    <>
      <Link
        className={buttonClass(isToCome ? 'primary' : 'plain')}
        to="/programme/guides/$guideId/room"
        params={{ guideId: guide }}
      >
        <Icon name="play" />
        {t('group.session.room')}
      </Link>
      <Link className={buttonClass()} to="/programme/guides/$guideId" params={{ guideId: guide }}>
        <Icon name="book" />
        {t('group.session.guide')}
      </Link>
    </>
  );
}

function ToAttendance({ session: { id, status } }: { session: GroupSession }) {
  const t = useT();
  const mayMark = useWorkPlace()?.permittedActions.includes('MARK_ATTENDANCE');
  if (!mayMark || status === 'CANCELLED') return null;
  return (
    <Link className={buttonClass()} to="/sessions/$sessionId/attendance" params={{ sessionId: id }}>
      <Icon name="people" />
      {t('group.session.attendance')}
    </Link>
  );
}

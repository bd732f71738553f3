import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { GroupSession, Me, ParentGroup, SessionSummary } from '../../api/schema';
import { useText } from '../../content/contentLanguage';
import { useFormat, useT } from '../../i18n/LanguageProvider';
import { today } from '../../lib/dates';
import { buttonClass } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { LifeLine } from '../../ui/LifeLine';
import { groupQuery, leadersQuery } from '../group/queries';
import { guideQuery } from '../group/reference';
import { firstName } from '../group/says/leaderNames';
import { sessionsBeforeBirth, stageOf } from '../group/sessions';
import { Agenda } from './Agenda';
import { Beside } from './Beside';
import { Further, type Ahead } from './Further';
import { nearness } from './moments';

interface Props {
  me: Me;
  now: Date;
  next: SessionSummary;
  /** What comes after it; undefined while it is awaited. */
  ahead: Ahead | undefined;
}

/** The session that the signed-in person leads next: when and where, how it goes, and the one button that begins it. */
export function NextSession({ me, now, next, ahead }: Props) {
  const t = useT();
  const { date } = useFormat();
  const group = useQuery(groupQuery(next.group.id)).data?.data;
  const guide = useQuery(guideQuery(next.guide)).data;
  const session = group?.sessions.find(({ id }) => id === next.id);
  return (
    <>
      <div className="today-horizon">
        <div className="wrap">
          <h1 className="sr">{t('today.title', { day: date(today(now)) })}</h1>
          {group && <Line group={group} day={today(now)} />}
        </div>
      </div>
      <div className="wrap today">
        <section aria-labelledby="next">
          <When session={next} now={now} />
          <Facts {...{ me, next, group, session }} />
          <Go session={next} day={today(now)} />
          {guide && <Agenda steps={guide.content.steps} begins={next.begins} />}
        </section>
        <div>
          {ahead && <Further {...ahead} />}
          <Beside {...{ group, session, guide }} />
        </div>
      </div>
    </>
  );
}

function Line({ group, day }: { group: ParentGroup; day: string }) {
  const t = useT();
  const text = useText();
  const { date } = useFormat();
  const before = sessionsBeforeBirth(group);
  const stations = group.sessions.map((session) => {
    const state = stageOf(group, session, day);
    const title = text(session.title);
    return {
      id: session.id,
      number: session.number,
      name: t('today.station', { number: session.number, title, state: t(`today.state.${state}`) }),
      text: session.day === day ? t('today.today') : session.day ? date(session.day) : '',
      state,
    };
  });
  return (
    <LifeLine
      label={t('today.line')}
      stations={stations}
      birth={before === undefined ? undefined : { before, text: t('today.birth') }}
    />
  );
}

function When({ session, now }: { session: SessionSummary; now: Date }) {
  const t = useT();
  const text = useText();
  const { date, time } = useFormat();
  const near = nearness(session, now);
  const words =
    near.kind === 'later'
      ? date(near.day)
      : near.kind === 'in'
        ? t('today.in', { minutes: near.minutes })
        : t(`today.${near.kind}`);
  return (
    <>
      <p className="when">
        <b className="num">{session.begins && time(session.begins)}</b>
        <span>{words}</span>
      </p>
      <h2 id="next">{text(session.title)}</h2>
    </>
  );
}

interface FactsProps {
  me: Me;
  next: SessionSummary;
  group: ParentGroup | undefined;
  session: GroupSession | undefined;
}

function Facts({ me, next, group, session }: FactsProps) {
  const t = useT();
  const leading = useLeading(me, session);
  return (
    <p className="facts">
      <span>
        <Icon name="ring" />
        <Link to="/groups/$groupId" params={{ groupId: next.group.id }}>
          {group && session
            ? t('today.which', { group: group.name, number: session.number, count: group.sessions.length })
            : next.group.name}
        </Link>
      </span>
      {next.place && (
        <span>
          <Icon name="pin" />
          {next.place}
        </span>
      )}
      {leading && (
        <span>
          <Icon name="people" />
          {leading}
        </span>
      )}
    </p>
  );
}

/** "Du och Samira" */
function useLeading(me: Me, session: GroupSession | undefined): string | undefined {
  const t = useT();
  const { list } = useFormat();
  const named = useQuery({ ...leadersQuery(session?.group ?? ''), enabled: session !== undefined }).data;
  if (!session || !named) return undefined;
  const others = session.leaders
    .filter(({ planned, staffMember }) => planned && staffMember !== me.staffMember)
    .flatMap(({ staffMember }) => named.find((leader) => leader.staffMember === staffMember)?.name ?? [])
    .map(firstName);
  return others.length > 0 ? t('today.lead.with', { others: list(others) }) : t('today.lead.you');
}

function Go({ session, day }: { session: SessionSummary; day: string }) {
  return (
    <div className="acts">
      <Begin session={session} />
      {session.day === day && <ToAttendance session={session.id} />}
    </div>
  );
}

function ToAttendance({ session }: { session: string }) {
  const t = useT();
  return (
    <Link className={buttonClass('plain', 'big')} to="/sessions/$sessionId/attendance" params={{ sessionId: session }}>
      <Icon name="people" />
      {t('today.attendance')}
    </Link>
  );
}

function Begin({ session: { id, group, guide } }: { session: SessionSummary }) {
  const t = useT();
  if (!guide) {
    return (
      <Link
        className={buttonClass('primary', 'big')}
        to="/groups/$groupId/sessions/$sessionId"
        params={{ groupId: group.id, sessionId: id }}
      >
        {t('today.open')}
      </Link>
    );
  }
  return (
    <>
      <Link className={buttonClass('primary', 'big')} to="/programme/guides/$guideId/room" params={{ guideId: guide }}>
        <Icon name="play" />
        {t('today.start')}
      </Link>
      <Link className={buttonClass('plain', 'big')} to="/programme/guides/$guideId" params={{ guideId: guide }}>
        <Icon name="book" />
        {t('today.guide')}
      </Link>
    </>
  );
}

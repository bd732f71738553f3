import { Link } from '@tanstack/react-router';
import type { ParentGroup } from '../../../api/schema';
import { useText } from '../../../content/contentLanguage';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { today } from '../../../lib/dates';
import { Icon } from '../../../ui/Icon';
import { LifeLine, type LifeStation } from '../../../ui/LifeLine';
import { Mark } from '../../../ui/Mark';
import { Note } from '../../../ui/Note';
import { SeatRing } from '../../../ui/SeatRing';
import type { VersionedGroup } from '../queries';
import { nextOf, sessionsBeforeBirth, stageOf } from '../sessions';
import { useCentreNames } from '../useCentreNames';
import { statusTones, useMonths, useRhythm } from '../words';
import { NextStep } from './NextStep';

/** What the group is, how far it has come, and the one thing to do next. */
export function GroupHead({ group }: { group: VersionedGroup }) {
  return (
    <>
      <Horizon group={group.data} />
      <div className="wrap">
        <div className="head">
          <div>
            <Crumb />
            <h1>{group.data.name}</h1>
            <Facts group={group.data} />
          </div>
          <NextStep group={group} />
        </div>
        <Cancelled group={group.data} />
      </div>
    </>
  );
}

function Crumb() {
  const t = useT();
  return (
    <Link className="crumb" to="/groups">
      <Icon name="previous" />
      {t('groups.title')}
    </Link>
  );
}

function Facts({ group }: { group: ParentGroup }) {
  const t = useT();
  const { date } = useFormat();
  const rhythm = useRhythm();
  const nameOf = useCentreNames(group);
  const next = nextOf(group, today());
  return (
    <p className="facts">
      <Mark tone={statusTones[group.status]}>{t(`group.status.${group.status}`)}</Mark>
      <span>
        <Icon name="pin" />
        {nameOf(group.centres[0]?.id)}
      </span>
      <span>
        <Icon name="clock" />
        {rhythm(group.weekday, group.begins)}
      </span>
      <SeatRing taken={group.taken} seats={group.capacity}>
        {t('group.capacity', { taken: group.taken, count: group.capacity })}
      </SeatRing>
      {next?.day && (
        <span>
          <Icon name="calendar" />
          {t('group.next', { date: date(next.day) })}
        </span>
      )}
    </p>
  );
}

function Cancelled({ group: { cancellationReason, cancellationNote } }: { group: ParentGroup }) {
  const t = useT();
  if (!cancellationReason) return null;
  return (
    <Note tone="warn">
      {t('group.cancelled', { reason: t(`group.reason.${cancellationReason}`) })} {cancellationNote}
    </Note>
  );
}

function Horizon({ group }: { group: ParentGroup }) {
  const t = useT();
  const stations = useStations(group);
  const before = sessionsBeforeBirth(group);
  if (stations.length === 0) return null;
  return (
    <div className="group-horizon">
      <div className="wrap">
        <LifeLine
          label={t('group.line')}
          stations={stations}
          birth={before === undefined ? undefined : { before, text: t('group.birth') }}
        />
      </div>
    </div>
  );
}

function useStations(group: ParentGroup): LifeStation[] {
  const t = useT();
  const text = useText();
  const { date } = useFormat();
  const months = useMonths();
  return group.sessions.map((session) => ({
    id: session.id,
    number: session.number,
    name: t('group.station', {
      number: session.number,
      title: text(session.title),
      status: t(`group.session.status.${session.status}`),
    }),
    text: session.day === today() ? t('group.today') : session.day ? date(session.day) : months.month(session.month),
    state: stageOf(group, session, today()),
  }));
}

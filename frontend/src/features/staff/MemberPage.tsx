import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { tell } from '../../api/problems';
import type { StaffMember } from '../../api/schema';
import { useWorkPlace } from '../../api/workPlace';
import { useFormat, useT } from '../../i18n/LanguageProvider';
import { Button, buttonClass } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Mark } from '../../ui/Mark';
import { PageFailed } from '../../ui/PageFailed';
import { usePageTitle } from '../../ui/usePageTitle';
import { CandidateNote } from './CandidateNote';
import { memberQuery, type VersionedMember } from './queries';
import { useDrop } from './useAnswers';
import { stateTones } from './words';
import './staff.css';

const route = getRouteApi('/signed-in/staff/$memberId');

export function MemberPage() {
  const { memberId } = route.useParams();
  const member = useQuery(memberQuery(memberId));
  if (member.error) return <MemberFailed error={member.error} onRetry={() => void member.refetch()} />;
  if (!member.data) return <div className="wrap" aria-busy="true" />;
  return <Member member={member.data} />;
}

export function MemberFailed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const t = useT();
  return (
    <PageFailed told={tell(error, t)} failed={t('staff.failed')} onRetry={onRetry}>
      <Link className={buttonClass('primary')} to="/staff">
        {t('staff.title')}
      </Link>
    </PageFailed>
  );
}

function Member({ member }: { member: VersionedMember }) {
  const t = useT();
  usePageTitle(member.data.name);
  return (
    <div className="wrap">
      <MemberHead member={member.data} />
      <CandidateNote member={member} />
      <div className="staff-facts">
        <section>
          <h2>{t('staff.places')}</h2>
          <Places member={member.data} />
        </section>
        <section>
          <h2>{t('staff.column.trainings')}</h2>
          <Trainings member={member.data} />
        </section>
      </div>
      {member.data.plan && <PlanEnd member={member} />}
    </div>
  );
}

function MemberHead({ member }: { member: StaffMember }) {
  const t = useT();
  return (
    <div className="head">
      <div>
        <Link className="crumb" to="/staff">
          <Icon name="previous" />
          {t('staff.title')}
        </Link>
        <h1>{member.name}</h1>
        <p className="facts">
          <span>{member.profession ? t(`profession.${member.profession}`) : t('staff.noProfession')}</span>
          <Mark tone={stateTones[member.state]}>{t(`staff.state.${member.state}`)}</Mark>
        </p>
      </div>
      <div className="acts">
        <WhoLooked member={member} />
        <EditLink member={member} />
      </div>
    </div>
  );
}

/** For those who watch over personal data. */
function WhoLooked({ member }: { member: StaffMember }) {
  const t = useT();
  if (!useWorkPlace()?.permittedActions.includes('READ_AUDIT')) return null;
  return (
    <Link className={buttonClass()} to="/audit" search={(before) => ({ place: before.place, about: member.id })}>
      <Icon name="lock" />
      {t('staff.whoLooked')}
    </Link>
  );
}

function EditLink({ member }: { member: StaffMember }) {
  const t = useT();
  if (!member.permittedActions.includes('EDIT_STAFF')) {
    return (
      <Button icon="edit" denied={t('staff.denied')}>
        {t('staff.edit')}
      </Button>
    );
  }
  return (
    <Link className={buttonClass()} to="/staff/$memberId/edit" params={{ memberId: member.id }}>
      <Icon name="edit" />
      {t('staff.edit')}
    </Link>
  );
}

function Places({ member }: { member: StaffMember }) {
  const t = useT();
  const { date } = useFormat();
  if (member.plan) {
    return (
      <ul className="staff-rows">
        <li>
          <b>{member.plan.name}</b>
          <span>{t('staff.plannedBy', { email: member.plan.email })}</span>
        </li>
      </ul>
    );
  }
  return (
    <ul className="staff-rows">
      {member.places.map(({ path, role, name, from, to }) => (
        <li key={`${path} ${role} ${from}`}>
          <b>{name}</b>
          <span>
            {t(`role.${role}`)}
            {', '}
            {to ? t('staff.between', { from: date(from), to: date(to) }) : t('staff.since', { from: date(from) })}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Trainings({ member }: { member: StaffMember }) {
  const t = useT();
  const { date } = useFormat();
  if (member.trainings.length === 0) return <p className="missing">{t('staff.noTraining.sentence')}</p>;
  return (
    <ul className="staff-rows">
      {member.trainings.map(({ kind, completedOn }) => (
        <li key={`${kind} ${completedOn}`}>
          <b>{t(`staff.training.${kind}`)}</b>
          <span>{date(completedOn)}</span>
        </li>
      ))}
    </ul>
  );
}

function PlanEnd({ member }: { member: VersionedMember }) {
  const t = useT();
  const { drop, isBusy } = useDrop(member);
  if (!member.data.permittedActions.includes('EDIT_STAFF')) return null;
  return (
    <div className="acts">
      <Button look="ghost" icon="remove" pending={isBusy} onPress={drop}>
        {t('staff.drop')}
      </Button>
    </div>
  );
}

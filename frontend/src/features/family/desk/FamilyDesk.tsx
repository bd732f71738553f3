import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { EnrolmentSummary, GroupSummary } from '../../../api/schema';
import { useWorkPlace } from '../../../api/workPlace';
import { useT } from '../../../i18n/LanguageProvider';
import { buttonClass } from '../../../ui/Button';
import { Note } from '../../../ui/Note';
import { groupsToChooseQuery, someEnrolmentsQuery } from '../enrolments';
import '../family.css';
import { Actions } from '../moves/Actions';
import { useFamilyName } from '../words';

/** The families of a centre that wait: for a place, for an answer of theirs, or for support. */
export function FamilyDesk({ centreId }: { centreId: string }) {
  const t = useT();
  const groups = useQuery(groupsToChooseQuery({ centre: centreId })).data;
  const untold = useQuery(someEnrolmentsQuery({ centre: centreId, supportMissing: true })).data;
  const invited = useQuery(someEnrolmentsQuery({ centre: centreId, status: 'INVITED', sort: 'asked' })).data;
  if (!groups || !untold || !invited) return null;
  const full = groups.filter(({ waiting }) => waiting > 0);
  const isCalm = full.length === 0 && untold.items.length === 0 && invited.items.length === 0;
  return (
    <section className="section" aria-labelledby="waiting-families">
      <h2 id="waiting-families">{t('desk.families')}</h2>
      {isCalm && <Note tone="go">{t('desk.families.calm')}</Note>}
      <ul className="rows">
        {full.map((group) => (
          <Waiting key={group.id} group={group} />
        ))}
        <Asked kind="untold" {...untold} />
        <Asked kind="invited" {...invited} />
      </ul>
    </section>
  );
}

function Waiting({ group: { id, name, waiting, taken, capacity } }: { group: GroupSummary }) {
  const t = useT();
  return (
    <li>
      <div>
        <b>{t('desk.waiting', { group: name, count: waiting })}</b>
        <p className="muted small">{t('places.bar', { taken, capacity, waiting })}</p>
      </div>
      <Link className={buttonClass('plain', 'small')} to="/groups/$groupId" params={{ groupId: id }}>
        {t('desk.show')}
        <span className="sr"> {name}</span>
      </Link>
    </li>
  );
}

interface AskedProps {
  kind: 'untold' | 'invited';
  items: EnrolmentSummary[];
  total?: number | null;
}

/** The first few, and how many more there are. */
function Asked({ kind, items, total }: AskedProps) {
  const t = useT();
  const more = (total ?? items.length) - items.length;
  return (
    <>
      {items.map((enrolment) => (
        <One key={enrolment.id} {...{ kind, enrolment }} />
      ))}
      {more > 0 && <li className="muted small">{t(`desk.${kind}.more`, { count: more })}</li>}
    </>
  );
}

function One({ kind, enrolment }: { kind: AskedProps['kind']; enrolment: EnrolmentSummary }) {
  const t = useT();
  const name = useFamilyName()(enrolment.household.parents);
  const isOurs = useWorkPlace()?.permittedActions.includes('EDIT_FAMILIES') ?? false;
  return (
    <li>
      <div>
        <Link to="/families/$familyId" params={{ familyId: enrolment.household.id }}>
          {name}
        </Link>
        <p className="muted small">{t(`desk.${kind}`, { group: enrolment.group.name })}</p>
      </div>
      <Actions {...{ enrolment, name }} rights={{ isOurs, isHost: false }} />
    </li>
  );
}

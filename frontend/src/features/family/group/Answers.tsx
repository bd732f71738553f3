import { Link } from '@tanstack/react-router';
import type { EnrolmentSummary } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { Mark } from '../../../ui/Mark';
import { useMonths } from '../../group/words';
import { Protected } from '../Protected';
import type { Rights } from '../moves/actions';
import { Actions } from '../moves/Actions';
import { statusTones, useFamilyName, useStanding } from '../words';

type RightsOf = (enrolment: EnrolmentSummary) => Rights;

/** Those whom somebody waits to hear from, with the last day to answer. */
export function Answers({ answers, rights }: { answers: EnrolmentSummary[]; rights: RightsOf }) {
  const t = useT();
  if (answers.length === 0) return null;
  return (
    <>
      <h3 id="answers">{t('places.answers')}</h3>
      <Rows label="answers" {...{ rights }} enrolments={answers} />
    </>
  );
}

/** Those who said no, or left; folded away. */
export function Left({ left, rights }: { left: EnrolmentSummary[]; rights: RightsOf }) {
  const t = useT();
  if (left.length === 0) return null;
  return (
    <details className="family-more">
      <summary id="left">{t('places.left', { count: left.length })}</summary>
      <Rows label="left" {...{ rights }} enrolments={left} />
    </details>
  );
}

function Rows({ label, enrolments, rights }: { label: string; enrolments: EnrolmentSummary[]; rights: RightsOf }) {
  return (
    <ul className="family-rows" aria-labelledby={label}>
      {enrolments.map((enrolment) => (
        <Row key={enrolment.id} enrolment={enrolment} rights={rights(enrolment)} />
      ))}
    </ul>
  );
}

function Row({ enrolment, rights }: { enrolment: EnrolmentSummary; rights: Rights }) {
  const standing = useStanding();
  const name = useFamilyName()(enrolment.household.parents);
  return (
    <li>
      <FamilyLink enrolment={enrolment} />
      <Mark tone={statusTones[enrolment.status]}>{standing(enrolment)}</Mark>
      <div className="acts">
        <Actions {...{ enrolment, name, rights }} />
      </div>
    </li>
  );
}

/** A family by the names of its parents, with the month of the child, on the way to its page. */
export function FamilyLink({ enrolment: { household } }: { enrolment: EnrolmentSummary }) {
  const t = useT();
  const { month } = useMonths();
  const name = useFamilyName();
  return (
    <div className="family-link">
      <span className="family-names">
        <Link to="/families/$familyId" params={{ familyId: household.id }}>
          {name(household.parents)}
        </Link>
        {household.parents.some(({ protectedIdentity }) => protectedIdentity) && <Protected />}
      </span>
      <span className="quiet">{t('places.child', { month: month(household.childMonth) })}</span>
    </div>
  );
}

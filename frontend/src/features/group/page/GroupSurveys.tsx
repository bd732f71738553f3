import { Link } from '@tanstack/react-router';
import type { ParentGroup, SurveyRoundSummary } from '../../../api/schema';
import { useWorkPlace } from '../../../api/workPlace';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { today } from '../../../lib/dates';
import { lastDayUntil } from '../../../lib/moment';
import { buttonClass } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { SurveyCode } from '../SurveyCode';
import { useOpenRounds } from '../useOpenRounds';

/** What the parents of the group are asked now, and the way to ask them. */
export function GroupSurveys({ group }: { group: ParentGroup }) {
  const t = useT();
  const rounds = useOpenRounds(group.id);
  const mayPlan = useWorkPlace()?.permittedActions.includes('EDIT_ROUNDS') ?? false;
  const hasMet = group.sessions.some(({ day }) => day !== null && day <= today());
  const canBeAsked = mayPlan && hasMet && group.status !== 'CANCELLED';
  if (rounds.length === 0 && !canBeAsked) return null;
  return (
    <section className="section" aria-labelledby="surveys">
      <h2 id="surveys">{t('group.surveys')}</h2>
      {rounds.length > 0 && <Open rounds={rounds} />}
      <div className="acts">
        <SurveyCode group={group.id} />
        {canBeAsked && <ToNew group={group.id} />}
      </div>
    </section>
  );
}

function Open({ rounds }: { rounds: SurveyRoundSummary[] }) {
  const t = useT();
  const { date } = useFormat();
  return (
    <>
      <p className="section-lead">{t('group.surveys.lead')}</p>
      <ul className="group-people">
        {rounds.map(({ id, name, closesAt }) => (
          <li key={id}>
            <Link to="/surveys/rounds/$roundId" params={{ roundId: id }}>
              {name}
            </Link>
            <span>{t('group.surveys.until', { date: date(lastDayUntil(closesAt)) })}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function ToNew({ group }: { group: string }) {
  const t = useT();
  return (
    <Link className={buttonClass()} to="/surveys/rounds/new" search={{ group }}>
      <Icon name="plus" />
      {t('group.surveys.plan')}
    </Link>
  );
}

import type { Versioned } from '../../api/client';
import { tell } from '../../api/problems';
import type { Gender, ParentRole, SessionAttendance } from '../../api/schema';
import type { Autosave, Writing } from '../../edit/Autosave';
import { useT, type T } from '../../i18n/LanguageProvider';
import { ConflictDialog } from '../../ui/ConflictDialog';
import { Icon } from '../../ui/Icon';
import { Note } from '../../ui/Note';
import { genders, kindOf, roles, type DropInCounts } from './attendance';
import { useDropIns } from './useDropIns';

type Counting = Autosave<SessionAttendance, DropInCounts>;
const most = 99;

/** How many came without a place, by role and gender and without a name. */
export function DropIns({ subject, opened }: { subject: string; opened: Versioned<SessionAttendance> }) {
  const t = useT();
  const { autosave, writing } = useDropIns(subject, opened);
  const count = Object.values(writing.values).reduce((sum, each) => sum + each, 0);
  return (
    <details className="drop-ins">
      <summary>
        <h2>{t('attendance.dropIns')}</h2>
        <span className="muted num">{t('attendance.dropIns.count', { count })}</span>
      </summary>
      <p className="muted small">{t('attendance.dropIns.lead')}</p>
      {roles.map((role) => (
        <fieldset key={role}>
          <legend>{t(`attendance.role.${role}`)}</legend>
          {genders.map((gender) => (
            <Stepper key={gender} {...{ role, gender, autosave }} count={writing.values[kindOf(role, gender)] ?? 0} />
          ))}
        </fieldset>
      ))}
      <Saving writing={writing} />
      <Clash autosave={autosave} writing={writing} />
    </details>
  );
}

interface StepperProps {
  role: ParentRole;
  gender: Gender;
  count: number;
  autosave: Counting;
}

function Stepper({ role, gender, count, autosave }: StepperProps) {
  const t = useT();
  const kind = kindOf(role, gender);
  const who = wordsOf(t, kind);
  const step = (by: number) =>
    autosave.change((now) => ({ [kind]: Math.min(most, Math.max(0, (now[kind] ?? 0) + by)) }));
  const [fewer, more] = [t('attendance.dropIns.fewer', { who }), t('attendance.dropIns.more', { who })];
  return (
    <div className="stepper" role="group" aria-label={who}>
      <span>{t(`attendance.gender.${gender}`)}</span>
      <button type="button" className="btn" aria-label={fewer} disabled={count === 0} onClick={() => step(-1)}>
        −
      </button>
      <output className="num">{count}</output>
      <button type="button" className="btn" aria-label={more} disabled={count === most} onClick={() => step(1)}>
        <Icon name="plus" />
      </button>
    </div>
  );
}

/** "Den andra föräldern, man" */
function wordsOf(t: T, kind: string): string {
  const [role, gender] = kind.split(' ') as [ParentRole, Gender];
  return `${t(`attendance.role.${role}`)}, ${t(`attendance.gender.${gender}`).toLowerCase()}`;
}

function Saving({ writing: { standing, savedAt, error } }: { writing: Writing<SessionAttendance, DropInCounts> }) {
  const t = useT();
  if (standing === 'closed' || standing === 'gone') {
    return (
      <Note tone="bad" role="alert">
        {tell(error, t).detail}
      </Note>
    );
  }
  return (
    <p className="muted small" role="status">
      {standing === 'saved' && savedAt && t('attendance.saved')}
      {(standing === 'waiting' || standing === 'saving') && t('attendance.sending')}
      {standing === 'offline' && t('attendance.offline')}
      {standing === 'stuck' && t('attendance.stuck')}
    </p>
  );
}

interface ClashProps {
  autosave: Counting;
  writing: Writing<SessionAttendance, DropInCounts>;
}

function Clash({ autosave, writing: { clash } }: ClashProps) {
  const t = useT();
  if (!clash) return null;
  const lines = clash.found.map(({ field, ...changed }) => ({
    ...changed,
    field,
    label: wordsOf(t, field),
    mine: String(clash.mine[field]),
    theirs: String(clash.theirs[field]),
    chosen: clash.chosenMine.includes(field) ? ('mine' as const) : ('theirs' as const),
  }));
  return (
    <ConflictDialog
      title={t('conflict.title')}
      lead={t('conflict.lead')}
      lines={lines}
      pending={false}
      onChoose={(field, side) => autosave.choose(field, side === 'mine')}
      onSave={() => autosave.saveChosen()}
      onKeepTheirs={() => autosave.keepTheirs()}
      onBack={() => autosave.putAside()}
    />
  );
}

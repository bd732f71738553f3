import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { EditForm } from '../../edit/EditForm';
import { useEdit } from '../../edit/useEdit';
import { useTellSaved } from '../../edit/useTellSaved';
import type { StaffMember } from '../../api/schema';
import { useFormat, useT, type T } from '../../i18n/LanguageProvider';
import { isDate, today } from '../../lib/dates';
import { limits } from '../../lib/rules';
import { buttonClass } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Select, TextField } from '../../ui/Field';
import { Icon } from '../../ui/Icon';
import { textProps, type Faults } from '../../ui/useForm';
import { usePageTitle } from '../../ui/usePageTitle';
import { MemberFailed } from './MemberPage';
import {
  fetchMember,
  memberQuery,
  readMember,
  staffKeys,
  writeMember,
  type MemberValues,
  type VersionedMember,
} from './queries';
import { TrainingRows } from './TrainingRows';
import { professions } from './words';

const route = getRouteApi('/signed-in/staff/$memberId/edit');

export function EditMemberPage() {
  const { memberId } = route.useParams();
  const member = useQuery(memberQuery(memberId));
  if (member.error) return <MemberFailed error={member.error} onRetry={() => void member.refetch()} />;
  if (!member.data) return <div className="wrap" aria-busy="true" />;
  return <EditMember member={member.data} />;
}

function EditMember({ member }: { member: VersionedMember }) {
  const t = useT();
  usePageTitle(`${t('staff.edit')}, ${member.data.name}`);
  const mayEdit = member.data.permittedActions.includes('EDIT_STAFF');
  return (
    <div className="wrap">
      <div className="head">
        <div>
          <Link className="crumb" to="/staff/$memberId" params={{ memberId: member.data.id }}>
            <Icon name="previous" />
            {member.data.name}
          </Link>
          <h1>{t('staff.edit')}</h1>
        </div>
      </div>
      {mayEdit ? (
        <OpenForm member={member} />
      ) : (
        <EmptyState title={t('staff.denied.title')} sentence={t('staff.denied')} />
      )}
    </div>
  );
}

function validate({ name, trainings }: MemberValues, t: T): Faults {
  const faults: Faults = name.trim() === '' ? { '/name': t('staff.fault.name') } : {};
  trainings.forEach(({ completedOn }, index) => {
    const hasBeen = isDate(completedOn) && completedOn <= today();
    if (!hasBeen) faults[`/trainings/${index}/completedOn`] = t('staff.fault.trainingDay');
  });
  return faults;
}

function useMemberEdit(member: VersionedMember) {
  const t = useT();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const remember = (saved: VersionedMember) => {
    void queries.invalidateQueries({ queryKey: staffKeys.all });
    queries.setQueryData(staffKeys.one(saved.data.id), saved);
  };
  const tellSaved = useTellSaved({ read: readMember, write: writeMember, remember });
  const leave = () => void navigate({ to: '/staff/$memberId', params: { memberId: member.data.id } });
  return useEdit<StaffMember, MemberValues>({
    opened: member,
    read: readMember,
    write: writeMember,
    fetch: () => fetchMember(member.data.id),
    validate: (values) => validate(values, t),
    remember,
    onSaved: (saved) => {
      tellSaved(saved);
      leave();
    },
    onLeft: leave,
  });
}

/** A value in words, for the one who has to choose between two. */
function useShow() {
  const t = useT();
  const { date } = useFormat();
  return (field: keyof MemberValues, values: MemberValues): string => {
    if (field === 'name') return values.name;
    if (field === 'profession')
      return values.profession ? t(`profession.${values.profession}` as 'profession.OTHER') : '';
    return values.trainings
      .map(({ kind, completedOn }) => `${t(`staff.training.${kind}`)}, ${date(completedOn)}`)
      .join('\n');
  };
}

function OpenForm({ member }: { member: VersionedMember }) {
  const t = useT();
  const edit = useMemberEdit(member);
  const labels = {
    name: t('staff.field.name'),
    profession: t('staff.profession'),
    trainings: t('staff.column.trainings'),
  };
  const cancel = (
    <Link className={buttonClass('ghost')} to="/staff/$memberId" params={{ memberId: member.data.id }}>
      {t('form.cancel')}
    </Link>
  );
  return (
    <EditForm edit={edit} labels={labels} show={useShow()} cancel={cancel}>
      <TextField label={labels.name} maxLength={limits.name} {...textProps(edit.form, 'name', '/name')} />
      <Select
        optional
        label={labels.profession}
        empty={t('staff.noProfession')}
        choices={professions.map((value) => ({ value: value as string, text: t(`profession.${value}`) }))}
        {...textProps(edit.form, 'profession', '/profession')}
      />
      <TrainingRows form={edit.form} />
    </EditForm>
  );
}

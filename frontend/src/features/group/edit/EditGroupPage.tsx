import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { ParentGroup } from '../../../api/schema';
import { EditForm } from '../../../edit/EditForm';
import { useEdit } from '../../../edit/useEdit';
import { useTellSaved } from '../../../edit/useTellSaved';
import { useSpeech, useT } from '../../../i18n/LanguageProvider';
import { buttonClass } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { Icon } from '../../../ui/Icon';
import { usePageTitle } from '../../../ui/usePageTitle';
import '../group.css';
import { GroupAwaited, GroupFailed } from '../GroupFailed';
import { useDenied } from '../permissions';
import { changeGroup, fetchGroup, groupQuery, type VersionedGroup } from '../queries';
import { useRemember } from '../useRemember';
import { groupDetails, readGroup, validateGroup, type GroupValues } from './editing';
import { GroupFields } from './GroupFields';
import { useLabels, useShow } from './useShow';

const route = getRouteApi('/signed-in/groups/$groupId/edit');

export function EditGroupPage() {
  const { groupId } = route.useParams();
  const group = useQuery(groupQuery(groupId));
  if (group.error && !group.data) return <GroupFailed error={group.error} onRetry={() => void group.refetch()} />;
  if (!group.data) return <GroupAwaited />;
  return <EditGroup group={group.data} />;
}

function EditGroup({ group }: { group: VersionedGroup }) {
  const t = useT();
  usePageTitle(`${t('group.edit')}, ${group.data.name}`);
  const denied = useDenied(group.data)('EDIT_GROUPS');
  return (
    <div className="wrap">
      <div className="head">
        <div>
          <Link className="crumb" to="/groups/$groupId" params={{ groupId: group.data.id }}>
            <Icon name="previous" />
            {group.data.name}
          </Link>
          <h1>{t('group.edit')}</h1>
        </div>
      </div>
      {denied ? <EmptyState title={t('group.denied.title')} sentence={denied} /> : <OpenForm group={group} />}
    </div>
  );
}

function useDetailsEdit(group: VersionedGroup) {
  const { t, language } = useSpeech();
  const navigate = useNavigate();
  const remember = useRemember();
  const read = (data: ParentGroup) => readGroup(data, language);
  const write = (onto: VersionedGroup, values: GroupValues) => changeGroup(onto, groupDetails(values));
  const tellSaved = useTellSaved({ read, write, remember });
  const leave = () => void navigate({ to: '/groups/$groupId', params: { groupId: group.data.id } });
  return useEdit<ParentGroup, GroupValues>({
    opened: group,
    read,
    write,
    remember,
    fetch: () => fetchGroup(group.data.id),
    validate: (values) => validateGroup(values, t),
    onSaved: (saved) => {
      tellSaved(saved);
      leave();
    },
    onLeft: leave,
  });
}

function OpenForm({ group }: { group: VersionedGroup }) {
  const t = useT();
  const edit = useDetailsEdit(group);
  const cancel = (
    <Link className={buttonClass('ghost')} to="/groups/$groupId" params={{ groupId: group.data.id }}>
      {t('form.cancel')}
    </Link>
  );
  return (
    <EditForm edit={edit} labels={useLabels()} show={useShow(group.data)} cancel={cancel}>
      <GroupFields form={edit.form} group={group.data} />
    </EditForm>
  );
}

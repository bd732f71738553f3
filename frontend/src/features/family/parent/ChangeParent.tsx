import { Link, useNavigate } from '@tanstack/react-router';
import type { Household, Parent } from '../../../api/schema';
import { EditForm } from '../../../edit/EditForm';
import { useEdit } from '../../../edit/useEdit';
import { useTellSaved } from '../../../edit/useTellSaved';
import { useT } from '../../../i18n/LanguageProvider';
import { buttonClass } from '../../../ui/Button';
import { parentDetails, parentFaults, readParent, type ParentValues } from '../form/parent';
import { ParentFields } from '../form/ParentFields';
import { fetchFamily, replaceParent, type VersionedFamily } from '../queries';
import { useRemember } from '../useRemember';
import { useParentLabels, useShowParent } from './labels';
import { single } from './single';

interface Props {
  family: VersionedFamily;
  parent: Parent;
}

function useParentEdit({ family, parent }: Props) {
  const t = useT();
  const navigate = useNavigate();
  const remember = useRemember();
  const read = ({ parents }: Household) => readParent(parents.find(({ id }) => id === parent.id) ?? parent);
  const write = (onto: VersionedFamily, values: ParentValues) =>
    replaceParent(onto, parent.id, parentDetails(values, parent.informationVersion));
  const tellSaved = useTellSaved({ read, write, remember });
  const leave = () => void navigate({ to: '/families/$familyId', params: { familyId: family.data.id } });
  return useEdit<Household, ParentValues>({
    opened: family,
    read,
    write,
    remember,
    fetch: () => fetchFamily(family.data.id),
    validate: (values) => parentFaults(values, '', t),
    onSaved: (saved) => {
      tellSaved(saved);
      leave();
    },
    onLeft: leave,
  });
}

/** What is said of a parent, changed; when two do it at once the person chooses. */
export function ChangeParent(props: Props) {
  const t = useT();
  const edit = useParentEdit(props);
  const cancel = (
    <Link className={buttonClass('ghost')} to="/families/$familyId" params={{ familyId: props.family.data.id }}>
      {t('form.cancel')}
    </Link>
  );
  return (
    <EditForm edit={edit} labels={useParentLabels()} show={useShowParent()} cancel={cancel}>
      <ParentFields form={single(edit.form)} />
    </EditForm>
  );
}

import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { Parent, PrivacyFamily } from '../../../api/schema';
import { EditForm } from '../../../edit/EditForm';
import { useEdit } from '../../../edit/useEdit';
import { useTellSaved } from '../../../edit/useTellSaved';
import { useT } from '../../../i18n/LanguageProvider';
import { buttonClass } from '../../../ui/Button';
import { parentDetails, parentFaults, readParent, type ParentValues } from '../../family/form/parent';
import { ParentFields } from '../../family/form/ParentFields';
import { useParentLabels, useShowParent } from '../../family/parent/labels';
import { single } from '../../family/parent/single';
import { correctParent, deskKeys, fetchDeskFamily, type VersionedDeskFamily } from '../queries';

interface Props {
  family: VersionedDeskFamily;
  parent: Parent;
}

function useRemember() {
  const queries = useQueryClient();
  return (saved: VersionedDeskFamily) => {
    queries.setQueryData(deskKeys.family(saved.data.id), saved);
    void queries.invalidateQueries({ queryKey: deskKeys.log(saved.data.id) });
    void queries.invalidateQueries({ queryKey: ['privacy', 'lookup'] });
  };
}

function useCorrection({ family, parent }: Props) {
  const t = useT();
  const navigate = useNavigate();
  const remember = useRemember();
  const read = ({ parents }: PrivacyFamily) => readParent(parents.find(({ id }) => id === parent.id) ?? parent);
  const write = (onto: VersionedDeskFamily, values: ParentValues) =>
    correctParent(onto, parent.id, parentDetails(values, parent.informationVersion));
  const tellSaved = useTellSaved({ read, write, remember });
  const leave = () => void navigate({ to: '/privacy/families/$familyId', params: { familyId: family.data.id } });
  return useEdit<PrivacyFamily, ParentValues>({
    opened: family,
    read,
    write,
    remember,
    fetch: () => fetchDeskFamily(family.data.id),
    validate: (values) => parentFaults(values, '', t),
    onSaved: (saved) => {
      tellSaved(saved);
      leave();
    },
    onLeft: leave,
  });
}

/** The same form as at the family's centre; when two change at once the person chooses. */
export function Correct(props: Props) {
  const t = useT();
  const edit = useCorrection(props);
  const cancel = (
    <Link className={buttonClass('ghost')} to="/privacy/families/$familyId" params={{ familyId: props.family.data.id }}>
      {t('form.cancel')}
    </Link>
  );
  return (
    <EditForm edit={edit} labels={useParentLabels()} show={useShowParent()} cancel={cancel}>
      <ParentFields form={single(edit.form)} />
    </EditForm>
  );
}

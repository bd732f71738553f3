import { Link, useNavigate, type LinkProps } from '@tanstack/react-router';
import type { Versioned } from '../../../api/client';
import type { Parent, ParentDetails } from '../../../api/schema';
import { EditForm } from '../../../edit/EditForm';
import { useEdit } from '../../../edit/useEdit';
import { useTellSaved } from '../../../edit/useTellSaved';
import { useT } from '../../../i18n/LanguageProvider';
import { buttonClass } from '../../../ui/Button';
import { parentDetails, parentFaults, readParent, type ParentValues } from '../form/parent';
import { ParentFields } from '../form/ParentFields';
import { useParentLabels, useShowParent } from './labels';
import { single } from './single';

/** Where a parent is changed: at the family's centre, or at the privacy desk. */
interface Props<Family> {
  opened: Versioned<Family>;
  parent: Parent;
  fetch: () => Promise<Versioned<Family>>;
  save: (onto: Versioned<Family>, details: ParentDetails) => Promise<Versioned<Family>>;
  remember: (saved: Versioned<Family>) => void;
  /** The page of the family, where one goes afterwards. */
  back: LinkProps;
}

function useParentEdit<Family extends { parents: Parent[] }>(props: Props<Family>) {
  const { opened, parent, fetch, save, remember, back } = props;
  const t = useT();
  const navigate = useNavigate();
  const read = ({ parents }: Family) => readParent(parents.find(({ id }) => id === parent.id) ?? parent);
  const write = (onto: Versioned<Family>, values: ParentValues) =>
    save(onto, parentDetails(values, parent.informationVersion));
  const tellSaved = useTellSaved({ read, write, remember });
  const leave = () => void navigate(back);
  return useEdit<Family, ParentValues>({
    opened,
    read,
    write,
    remember,
    fetch,
    validate: (values) => parentFaults(values, '', t),
    onSaved: (saved) => {
      tellSaved(saved);
      leave();
    },
    onLeft: leave,
  });
}

/** What is said of a parent, changed; when two do it at once the person chooses. */
export function ParentForm<Family extends { parents: Parent[] }>(props: Props<Family>) {
  const t = useT();
  const edit = useParentEdit(props);
  const cancel = (
    <Link className={buttonClass('ghost')} {...props.back}>
      {t('form.cancel')}
    </Link>
  );
  return (
    <EditForm edit={edit} labels={useParentLabels()} show={useShowParent()} cancel={cancel}>
      <ParentFields form={single(edit.form)} />
    </EditForm>
  );
}

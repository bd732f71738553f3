import type { Parent } from '../../../api/schema';
import { fetchFamily, replaceParent, type VersionedFamily } from '../queries';
import { useRemember } from '../useRemember';
import { ParentForm } from './ParentForm';

interface Props {
  family: VersionedFamily;
  parent: Parent;
}

/** A parent changed by those who work where the family is. */
export function ChangeParent({ family, parent }: Props) {
  const { id } = family.data;
  return (
    <ParentForm
      opened={family}
      parent={parent}
      fetch={() => fetchFamily(id)}
      save={(onto, details) => replaceParent(onto, parent.id, details)}
      remember={useRemember()}
      back={{ to: '/families/$familyId', params: { familyId: id } }}
    />
  );
}

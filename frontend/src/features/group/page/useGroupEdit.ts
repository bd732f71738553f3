import type { ParentGroup } from '../../../api/schema';
import { useEdit, type Edit } from '../../../edit/useEdit';
import type { Saved } from '../../../edit/useVersionedSave';
import type { Values } from '../../../lib/threeWay';
import type { Faults } from '../../../ui/useForm';
import { fetchGroup, type VersionedGroup } from '../queries';
import { useRemember } from '../useRemember';

interface GroupEditing<V extends Values> {
  group: VersionedGroup;
  initial?: V;
  read: (group: ParentGroup) => V;
  write: (onto: VersionedGroup, values: V) => Promise<VersionedGroup>;
  validate: (values: V) => Faults;
  onSaved: (saved: Saved<ParentGroup>) => void;
  onClose: () => void;
}

/** A form over a group, or over one of its sessions, which share its version. */
export function useGroupEdit<V extends Values>({ group, onClose, ...ways }: GroupEditing<V>): Edit<ParentGroup, V> {
  return useEdit<ParentGroup, V>({
    ...ways,
    opened: group,
    fetch: () => fetchGroup(group.data.id),
    remember: useRemember(),
    onLeft: onClose,
  });
}

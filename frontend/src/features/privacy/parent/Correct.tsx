import { useQueryClient } from '@tanstack/react-query';
import type { Parent } from '../../../api/schema';
import { ParentForm } from '../../family/parent/ParentForm';
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

/** A parent corrected by the officer who answers for the family; which fields it was stands in the log. */
export function Correct({ family, parent }: Props) {
  const { id } = family.data;
  return (
    <ParentForm
      opened={family}
      parent={parent}
      fetch={() => fetchDeskFamily(id)}
      save={(onto, details) => correctParent(onto, parent.id, details)}
      remember={useRemember()}
      back={{ to: '/privacy/families/$familyId', params: { familyId: id } }}
    />
  );
}

import { useQueries } from '@tanstack/react-query';
import type { GroupLeader, ParentGroup } from '../../../api/schema';
import { EditForm } from '../../../edit/EditForm';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { useToast } from '../../../ui/Toast';
import { textProps } from '../../../ui/useForm';
import { LeadersField } from '../fields/LeadersField';
import { replaceLeaders, type VersionedGroup } from '../queries';
import { candidatesQuery } from '../reference';
import { useGroupEdit } from './useGroupEdit';

interface Props {
  group: VersionedGroup;
  leaders: GroupLeader[];
  onClose: () => void;
}

type LeaderValues = { leaders: string[] };

/** Those at the caller's own centres who can lead it. */
function useCandidates({ centres }: ParentGroup) {
  const own = centres.filter(({ name }) => name !== null);
  const found = useQueries({ queries: own.map(({ id }) => candidatesQuery(id)) });
  const all = found.flatMap(({ data = [] }) => data);
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

function useChoice({ group, leaders, onClose }: Props) {
  const t = useT();
  const show = useToast();
  const own = new Set(group.data.centres.filter(({ name }) => name !== null).map(({ id }) => id));
  const mine = leaders.filter(({ centre }) => own.has(centre)).map(({ staffMember }) => staffMember);
  return useGroupEdit<LeaderValues>({
    group,
    read: () => ({ leaders: mine }),
    write: (onto, values) => replaceLeaders(onto, values.leaders),
    validate: () => ({}),
    onSaved: () => {
      show({ text: t('group.leaders.done') });
      onClose();
    },
    onClose,
  });
}

/** Chooses who leads from now on; leaders of other centres are for those centres to choose. */
export function LeadersDialog(props: Props) {
  const t = useT();
  const { list } = useFormat();
  const candidates = useCandidates(props.group.data);
  const edit = useChoice(props);
  const nameOf = (id: string) => candidates.find((one) => one.id === id)?.name ?? '';
  const label = t('group.leaders');
  const cancel = (
    <Button look="ghost" onPress={props.onClose}>
      {t('form.cancel')}
    </Button>
  );
  return (
    <Dialog title={t('group.leaders.choose')} lead={t('group.leaders.lead')} onClose={props.onClose}>
      <EditForm
        inDialog
        {...{ edit, cancel }}
        labels={{ leaders: label }}
        show={(_, values) => list(values.leaders.map(nameOf))}
      >
        <LeadersField label={label} candidates={candidates} {...textProps(edit.form, 'leaders', '/leaders')} />
      </EditForm>
    </Dialog>
  );
}

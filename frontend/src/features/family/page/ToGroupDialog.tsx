import type { Household } from '../../../api/schema';
import { DialogForm } from '../../../edit/DialogForm';
import { useT } from '../../../i18n/LanguageProvider';
import { textProps } from '../../../ui/useForm';
import { ComingField } from '../form/ComingField';
import { GroupField } from '../form/GroupField';
import { useEnrol } from '../moves/useEnrol';

interface Props {
  family: Household;
  name: string;
  onClose: () => void;
}

/** Brings this family to a group that one chooses. */
export function ToGroupDialog({ family, name, onClose }: Props) {
  const t = useT();
  const enrolling = useEnrol({
    initial: { group: '', household: family.id, coming: 'enrol' },
    validate: ({ group }): Record<string, string> => (group ? {} : { '/group': t('family.fault.group') }),
    nameOf: () => name,
    onClose,
  });
  const { form } = enrolling;
  return (
    <DialogForm
      title={t('family.toGroup.title', { name })}
      lead={t('family.toGroup.lead')}
      save={t('family.toGroup.save')}
      {...{ ...enrolling, onClose }}
    >
      <GroupField
        label={t('family.toGroup.group')}
        empty={t('family.choose')}
        {...textProps(form, 'group', '/group')}
      />
      <ComingField value={form.values.coming} onValue={(coming) => form.set('coming', coming)} />
    </DialogForm>
  );
}

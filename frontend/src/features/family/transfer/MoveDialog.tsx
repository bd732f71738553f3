import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Household } from '../../../api/schema';
import { DialogForm } from '../../../edit/DialogForm';
import { isOutdated, useDialogForm } from '../../../edit/useDialogForm';
import { useT } from '../../../i18n/LanguageProvider';
import { Select } from '../../../ui/Field';
import { Note } from '../../../ui/Note';
import { useToast } from '../../../ui/Toast';
import { textProps } from '../../../ui/useForm';
import { familyKeys } from '../queries';
import { askToMove, transferCentresQuery } from './queries';

interface Props {
  family: Household;
  name: string;
  onClose: () => void;
}

/** Chooses the centre, and lets a letter ask the family. */
export function MoveDialog({ family, name, onClose }: Props) {
  const t = useT();
  const centres = useQuery(transferCentresQuery(family.id)).data ?? [];
  const asking = useAsk(family, onClose);
  const { form } = asking;
  const chosen = centres.find(({ id }) => id === form.values.centre);
  return (
    <DialogForm
      title={t('moving.dialog', { name })}
      lead={t('moving.dialog.lead')}
      save={t('moving.dialog.save')}
      {...{ ...asking, onClose }}
    >
      <Select
        label={t('moving.centre')}
        empty={t('family.choose')}
        choices={centres.map(({ id, name: text }) => ({ value: id, text }))}
        {...textProps(form, 'centre', '/centre')}
      />
      {chosen?.otherAuthority && <Note>{t('moving.consent')}</Note>}
    </DialogForm>
  );
}

function useAsk(family: Household, onClose: () => void) {
  const t = useT();
  const show = useToast();
  const queries = useQueryClient();
  const refresh = () => void queries.invalidateQueries({ queryKey: familyKeys.all });
  return useDialogForm({
    initial: { centre: '' },
    validate: ({ centre }): Record<string, string> => (centre ? {} : { '/centre': t('family.fault.centre') }),
    save: async ({ centre }, keyOf) => {
      await askToMove(family.id, centre, keyOf({ centre }));
      refresh();
      show({ text: t('moving.sent') });
      onClose();
    },
    onRefused: (error) => isOutdated(error) && refresh(),
  });
}

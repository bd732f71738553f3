import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { createOnceKey } from '../../../api/onceKey';
import { fieldErrors, tell } from '../../../api/problems';
import type { Household } from '../../../api/schema';
import { DialogForm } from '../../../edit/DialogForm';
import { useT } from '../../../i18n/LanguageProvider';
import { Select } from '../../../ui/Field';
import { Note } from '../../../ui/Note';
import { useToast } from '../../../ui/Toast';
import { textProps, useForm } from '../../../ui/useForm';
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
  const { form, refusal, submit } = useAsk(family, onClose);
  const chosen = centres.find(({ id }) => id === form.values.centre);
  return (
    <DialogForm
      title={t('moving.dialog', { name })}
      lead={t('moving.dialog.lead')}
      save={t('moving.dialog.save')}
      {...{ form, refusal, onClose }}
      onSubmit={submit}
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
  const [keyOf] = useState(createOnceKey);
  const [refusal, setRefusal] = useState('');
  const form = useForm<{ centre: string }>({
    initial: { centre: '' },
    validate: ({ centre }): Record<string, string> => (centre ? {} : { '/centre': t('family.fault.centre') }),
    refusal: fieldErrors,
    onError: (error) => setRefusal(`${t('form.notSaved')} ${tell(error, t).detail}`),
  });
  const ask = async ({ centre }: { centre: string }) => {
    await askToMove(family.id, centre, keyOf({ centre }));
    void queries.invalidateQueries({ queryKey: familyKeys.all });
    show({ text: t('moving.sent') });
    onClose();
  };
  return {
    form,
    refusal,
    submit: () => {
      setRefusal('');
      void form.submit(ask);
    },
  };
}

import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { createOnceKey } from '../../../api/onceKey';
import { fieldErrors, tell } from '../../../api/problems';
import type { RetentionRun } from '../../../api/schema';
import { DialogForm } from '../../../edit/DialogForm';
import { useT } from '../../../i18n/LanguageProvider';
import { useForm, type Faults } from '../../../ui/useForm';
import { Sure } from '../Sure';
import { unitOf } from './classes';
import { execute, retentionKeys } from './queries';

interface Props {
  run: RetentionRun;
  onClose: () => void;
}

function useExecution({ run, onClose }: Props) {
  const t = useT();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [keyOf] = useState(createOnceKey);
  const [refusal, setRefusal] = useState('');
  const form = useForm({
    initial: { isSure: false },
    validate: ({ isSure }): Faults => (isSure ? {} : { '/isSure': t('privacy.fault.isSure') }),
    refusal: fieldErrors,
    onError: (error) => setRefusal(tell(error, t).detail),
  });
  const save = async () => {
    const { id } = await execute(run.id, keyOf({ run: run.id }));
    void queries.invalidateQueries({ queryKey: retentionKeys.all });
    onClose();
    void navigate({ to: '/privacy/retention/runs/$runId', params: { runId: id } });
  };
  return { form, refusal, submit: () => void form.submit(save) };
}

/** The last question before what was tried goes for good: just that, or nothing. */
export function ExecuteDialog({ run, onClose }: Props) {
  const t = useT();
  const { form, refusal, submit } = useExecution({ run, onClose });
  const due = run.lines.filter((line) => line.due > 0);
  return (
    <DialogForm
      title={t('privacy.execute.title')}
      lead={t('privacy.execute.lead')}
      save={t('privacy.execute.save')}
      {...{ form, refusal, onClose }}
      onSubmit={submit}
    >
      <ul className="desk-due">
        {due.map(({ dataClass, due: count }) => (
          <li key={dataClass}>
            <b>{t(`privacy.class.${dataClass}`)}</b> {t(`privacy.count.${unitOf(dataClass)}`, { count })}
          </li>
        ))}
      </ul>
      <Sure form={form}>{t('privacy.execute.sure')}</Sure>
    </DialogForm>
  );
}

import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { fieldErrors, tell } from '../../../api/problems';
import type { RetentionDecision } from '../../../api/schema';
import { DialogForm } from '../../../edit/DialogForm';
import { useT } from '../../../i18n/LanguageProvider';
import { isDate, today } from '../../../lib/dates';
import { DateField } from '../../../ui/DateField';
import { useToast } from '../../../ui/Toast';
import { textProps, useForm, type Faults } from '../../../ui/useForm';
import { retentionKeys, revoke } from './queries';

interface Props {
  decision: RetentionDecision;
  onClose: () => void;
}

/** A decision ends: from the day after its last nothing goes by it. */
export function RevokeDialog({ decision: { id, reference }, onClose }: Props) {
  const t = useT();
  const show = useToast();
  const queries = useQueryClient();
  const [refusal, setRefusal] = useState('');
  const form = useForm({
    initial: { lastDay: today() },
    validate: ({ lastDay }): Faults => (isDate(lastDay) ? {} : { '/lastDay': t('privacy.fault.day') }),
    refusal: fieldErrors,
    onError: (error) => setRefusal(tell(error, t).detail),
  });
  const save = async ({ lastDay }: { lastDay: string }) => {
    await revoke(id, lastDay);
    void queries.invalidateQueries({ queryKey: retentionKeys.all });
    show({ text: t('privacy.decision.ended', { reference }) });
    onClose();
  };
  return (
    <DialogForm
      title={t('privacy.decision.end.title', { reference })}
      lead={t('privacy.decision.end.lead')}
      save={t('privacy.decision.end')}
      {...{ form, refusal, onClose }}
      onSubmit={() => void form.submit(save)}
    >
      <DateField label={t('privacy.decision.lastDay')} {...textProps(form, 'lastDay', '/lastDay')} />
    </DialogForm>
  );
}

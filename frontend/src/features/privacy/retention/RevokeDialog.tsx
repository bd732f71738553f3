import type { RetentionDecision } from '../../../api/schema';
import { DialogForm } from '../../../edit/DialogForm';
import { isOutdated, useDialogForm } from '../../../edit/useDialogForm';
import { useT } from '../../../i18n/LanguageProvider';
import { isDate, today } from '../../../lib/dates';
import { DateField } from '../../../ui/DateField';
import { useToast } from '../../../ui/Toast';
import { textProps, type Faults } from '../../../ui/useForm';
import { revoke } from './queries';
import { useRefreshRetention } from './useRefreshRetention';

interface Props {
  decision: RetentionDecision;
  onClose: () => void;
}

/** A decision ends: from the day after its last nothing goes by it. */
export function RevokeDialog({ decision: { id, reference }, onClose }: Props) {
  const t = useT();
  const show = useToast();
  const refresh = useRefreshRetention();
  const ending = useDialogForm({
    initial: { lastDay: today() },
    validate: ({ lastDay }): Faults => (isDate(lastDay) ? {} : { '/lastDay': t('privacy.fault.day') }),
    save: async ({ lastDay }) => {
      await revoke(id, lastDay);
      refresh();
      show({ text: t('privacy.decision.ended', { reference }) });
      onClose();
    },
    onRefused: (error) => isOutdated(error) && refresh(),
  });
  return (
    <DialogForm
      title={t('privacy.decision.end.title', { reference })}
      lead={t('privacy.decision.end.lead')}
      save={t('privacy.decision.end')}
      {...{ ...ending, onClose }}
    >
      <DateField label={t('privacy.decision.lastDay')} {...textProps(ending.form, 'lastDay', '/lastDay')} />
    </DialogForm>
  );
}

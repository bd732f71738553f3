import { useNavigate } from '@tanstack/react-router';
import { tell } from '../../../api/problems';
import type { RetentionRun } from '../../../api/schema';
import { DialogForm } from '../../../edit/DialogForm';
import { isOutdated, useDialogForm } from '../../../edit/useDialogForm';
import { useT } from '../../../i18n/LanguageProvider';
import type { Faults } from '../../../ui/useForm';
import { Sure } from '../Sure';
import { unitOf } from './classes';
import { execute } from './queries';
import { useRefreshRetention } from './useRefreshRetention';

interface Props {
  run: RetentionRun;
  onClose: () => void;
}

function useExecution({ run, onClose }: Props) {
  const t = useT();
  const navigate = useNavigate();
  const refresh = useRefreshRetention();
  return useDialogForm({
    initial: { isSure: false },
    validate: ({ isSure }): Faults => (isSure ? {} : { '/isSure': t('privacy.fault.isSure') }),
    save: async (_, keyOf) => {
      const { id } = await execute(run.id, keyOf({ run: run.id }));
      refresh();
      onClose();
      void navigate({ to: '/privacy/retention/runs/$runId', params: { runId: id } });
    },
    // Nothing was typed that could be told to be left.
    whyNot: (error) => tell(error, t).detail,
    onRefused: (error) => isOutdated(error) && refresh(),
  });
}

/** The last question before what was tried goes for good: just that, or nothing. */
export function ExecuteDialog({ run, onClose }: Props) {
  const t = useT();
  const execution = useExecution({ run, onClose });
  const due = run.lines.filter((line) => line.due > 0);
  return (
    <DialogForm
      title={t('privacy.execute.title')}
      lead={t('privacy.execute.lead')}
      save={t('privacy.execute.save')}
      {...execution}
      onClose={onClose}
    >
      <ul className="desk-due">
        {due.map(({ dataClass, due: count }) => (
          <li key={dataClass}>
            <b>{t(`privacy.class.${dataClass}`)}</b> {t(`privacy.count.${unitOf(dataClass)}`, { count })}
          </li>
        ))}
      </ul>
      <Sure form={execution.form}>{t('privacy.execute.sure')}</Sure>
    </DialogForm>
  );
}

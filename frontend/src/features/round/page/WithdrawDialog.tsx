import type { WithdrawalReason } from '../../../api/schema';
import { EditForm } from '../../../edit/EditForm';
import { useT } from '../../../i18n/LanguageProvider';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Select } from '../../../ui/Field';
import { useToast } from '../../../ui/Toast';
import { textProps } from '../../../ui/useForm';
import { withdrawRound, type VersionedRound } from '../queries';
import { useRoundEdit } from './useRoundEdit';

interface Props {
  round: VersionedRound;
  onClose: () => void;
}

/** That there was nobody to ask is found out by the product itself. */
const reasons = ['MISTAKE', 'OTHER'] as const;

type WithdrawValues = { reason: WithdrawalReason | '' };

function useWithdraw({ round, onClose }: Props) {
  const t = useT();
  const show = useToast();
  return useRoundEdit<WithdrawValues>({
    round,
    read: ({ withdrawnFor }) => ({ reason: withdrawnFor ?? '' }),
    write: (onto, { reason }) => withdrawRound(onto, reason || 'OTHER'),
    validate: ({ reason }): Record<string, string> => (reason ? {} : { '/reason': t('round.fault.reason') }),
    onSaved: () => show({ text: t('round.withdraw.done') }),
    onClose,
  });
}

/** A round counts no more, whatever was answered. It cannot be undone, so it is explained first. */
export function WithdrawDialog(props: Props) {
  const t = useT();
  const { round, onClose } = props;
  const edit = useWithdraw(props);
  const labels = { reason: t('round.withdraw.reason') };
  const show = (_: 'reason', { reason }: WithdrawValues) => reason && t(`round.reason.${reason}`);
  const cancel = (
    <Button look="ghost" onPress={onClose}>
      {t('round.withdraw.keep')}
    </Button>
  );
  const lead = t(round.data.status === 'CLOSED' ? 'round.withdraw.lead.closed' : 'round.withdraw.lead');
  return (
    <Dialog title={t('round.withdraw.title')} lead={lead} onClose={onClose}>
      <EditForm inDialog save={t('round.withdraw')} {...{ edit, labels, show, cancel }}>
        <Select
          label={labels.reason}
          empty={t('round.withdraw.choose')}
          choices={reasons.map((value) => ({ value, text: t(`round.reason.${value}`) }))}
          {...textProps(edit.form, 'reason', '/reason')}
        />
      </EditForm>
    </Dialog>
  );
}

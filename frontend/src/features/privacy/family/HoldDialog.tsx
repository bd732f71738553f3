import type { HoldReason } from '../../../api/schema';
import { DialogForm } from '../../../edit/DialogForm';
import { isOutdated, useDialogForm } from '../../../edit/useDialogForm';
import { useT } from '../../../i18n/LanguageProvider';
import { today } from '../../../lib/dates';
import { DateField } from '../../../ui/DateField';
import { Select } from '../../../ui/Field';
import { useToast } from '../../../ui/Toast';
import { textProps, type Faults } from '../../../ui/useForm';
import { CaseField } from '../CaseField';
import { placeHold } from '../queries';
import { useRefresh } from '../useRefresh';
import { holdReasons, isCaseNumber } from '../words';

interface Props {
  family: string;
  onClose: () => void;
}

type HoldValues = { reason: HoldReason | ''; reference: string; until: string };

function useHold({ family, onClose }: Props) {
  const t = useT();
  const show = useToast();
  const refresh = useRefresh(family);
  return useDialogForm<HoldValues>({
    initial: { reason: '', reference: '', until: '' },
    validate: ({ reason, reference, until }): Faults => ({
      ...(!reason && { '/reason': t('privacy.fault.reason') }),
      ...(!isCaseNumber(reference) && { '/reference': t('privacy.fault.reference') }),
      ...(until && until < today() && { '/until': t('privacy.fault.until') }),
    }),
    save: async ({ reason, reference, until }, keyOf) => {
      const hold = { family, reason: reason as HoldReason, reference: reference.trim() || null, until: until || null };
      await placeHold(hold, keyOf(hold));
      refresh();
      show({ text: t('privacy.hold.placed') });
      onClose();
    },
    onRefused: (error) => isOutdated(error) && refresh(),
  });
}

/** Why data must stay, until when, and the case it belongs to. */
export function HoldDialog(props: Props) {
  const t = useT();
  const hold = useHold(props);
  const { form } = hold;
  return (
    <DialogForm
      title={t('privacy.hold.title')}
      lead={t('privacy.hold.lead')}
      save={t('privacy.hold.save')}
      {...hold}
      onClose={props.onClose}
    >
      <Select
        label={t('privacy.hold.why')}
        empty={t('privacy.choose')}
        choices={holdReasons.map((value) => ({ value, text: t(`privacy.hold.reason.${value}`) }))}
        {...textProps(form, 'reason', '/reason')}
      />
      <CaseField form={form} />
      <DateField optional label={t('privacy.hold.until')} {...textProps(form, 'until', '/until')} />
    </DialogForm>
  );
}

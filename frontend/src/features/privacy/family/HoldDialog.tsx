import { useState } from 'react';
import { createOnceKey } from '../../../api/onceKey';
import { fieldErrors, tell } from '../../../api/problems';
import type { HoldReason } from '../../../api/schema';
import { DialogForm } from '../../../edit/DialogForm';
import { useT } from '../../../i18n/LanguageProvider';
import { today } from '../../../lib/dates';
import { DateField } from '../../../ui/DateField';
import { Select, TextField } from '../../../ui/Field';
import { useToast } from '../../../ui/Toast';
import { textProps, useForm, type Faults } from '../../../ui/useForm';
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
  const [keyOf] = useState(createOnceKey);
  const [refusal, setRefusal] = useState('');
  const form = useForm<HoldValues>({
    initial: { reason: '', reference: '', until: '' },
    validate: ({ reason, reference, until }): Faults => ({
      ...(!reason && { '/reason': t('privacy.fault.reason') }),
      ...(!isCaseNumber(reference) && { '/reference': t('privacy.fault.reference') }),
      ...(until && until < today() && { '/until': t('privacy.fault.until') }),
    }),
    refusal: fieldErrors,
    onError: (error) => setRefusal(tell(error, t).detail),
  });
  const save = async ({ reason, reference, until }: HoldValues) => {
    const hold = { family, reason: reason as HoldReason, reference: reference.trim() || null, until: until || null };
    await placeHold(hold, keyOf(hold));
    refresh();
    show({ text: t('privacy.hold.placed') });
    onClose();
  };
  return { form, refusal, submit: () => void form.submit(save) };
}

/** Why data must stay, until when, and the case it belongs to. */
export function HoldDialog(props: Props) {
  const t = useT();
  const { form, refusal, submit } = useHold(props);
  return (
    <DialogForm
      title={t('privacy.hold.title')}
      lead={t('privacy.hold.lead')}
      save={t('privacy.hold.save')}
      {...{ form, refusal }}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <Select
        label={t('privacy.hold.why')}
        empty={t('privacy.choose')}
        choices={holdReasons.map((value) => ({ value, text: t(`privacy.hold.reason.${value}`) }))}
        {...textProps(form, 'reason', '/reason')}
      />
      <TextField
        optional
        label={t('privacy.reference')}
        help={t('privacy.reference.help')}
        maxLength={60}
        {...textProps(form, 'reference', '/reference')}
      />
      <DateField optional label={t('privacy.hold.until')} {...textProps(form, 'until', '/until')} />
    </DialogForm>
  );
}

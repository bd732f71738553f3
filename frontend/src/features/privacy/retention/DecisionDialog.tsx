import { DialogForm } from '../../../edit/DialogForm';
import { isOutdated, useDialogForm } from '../../../edit/useDialogForm';
import { useT } from '../../../i18n/LanguageProvider';
import { Checkbox } from '../../../ui/Checkbox';
import { DateField } from '../../../ui/DateField';
import { FieldError, TextArea, TextField } from '../../../ui/Field';
import { useToast } from '../../../ui/Toast';
import { textProps, type Form } from '../../../ui/useForm';
import { classesOf } from './classes';
import { decisionFaults, emptyDecision, newDecision, type DecisionValues } from './decision';
import { writeDecision } from './queries';
import { useRefreshRetention } from './useRefreshRetention';

interface Props {
  controller: string;
  onClose: () => void;
}

function useDecision({ controller, onClose }: Props) {
  const t = useT();
  const show = useToast();
  const refresh = useRefreshRetention();
  return useDialogForm<DecisionValues>({
    initial: emptyDecision,
    validate: (values) => decisionFaults(values, t),
    save: async (values, keyOf) => {
      const decision = newDecision(controller, values);
      await writeDecision(decision, keyOf(decision));
      refresh();
      show({ text: t('privacy.decision.written', { reference: decision.reference }) });
      onClose();
    },
    onRefused: (error) => isOutdated(error) && refresh(),
  });
}

/** Writes down a decision that a board has made; it stays as it is, and can only be ended. */
export function DecisionDialog(props: Props) {
  const t = useT();
  const decision = useDecision(props);
  const { form } = decision;
  return (
    <DialogForm
      title={t('privacy.decision.new')}
      lead={t('privacy.decision.new.lead')}
      save={t('privacy.decision.save')}
      {...decision}
      onClose={props.onClose}
    >
      <TextField
        label={t('privacy.decision.reference')}
        help={t('privacy.decision.reference.help')}
        maxLength={100}
        {...textProps(form, 'reference', '/reference')}
      />
      <DateField label={t('privacy.decision.decidedOn')} {...textProps(form, 'decidedOn', '/decidedOn')} />
      <Classes form={form} controller={props.controller} />
      <DateField label={t('privacy.decision.validFrom')} {...textProps(form, 'validFrom', '/validFrom')} />
      <DateField optional label={t('privacy.decision.validTo')} {...textProps(form, 'validTo', '/validTo')} />
      <TextArea optional label={t('privacy.decision.text')} maxLength={4000} {...textProps(form, 'text', '/text')} />
    </DialogForm>
  );
}

function Classes({ form, controller }: { form: Form<DecisionValues>; controller: string }) {
  const t = useT();
  const { classes } = form.values;
  return (
    <fieldset className="field desk-classes" id="/classes">
      <legend className="label">{t('privacy.decision.classes')}</legend>
      {classesOf(controller).map((one) => (
        <Checkbox
          key={one}
          isSelected={classes.includes(one)}
          onChange={(is) =>
            form.set('classes', is ? [...classes, one] : classes.filter((other) => other !== one), '/classes')
          }
        >
          {t(`privacy.class.${one}`)}
          <small className="quiet desk-under">{t(`privacy.what.${one}`)}</small>
        </Checkbox>
      ))}
      <FieldError pointer="/classes" error={form.faultAt('/classes')} />
    </fieldset>
  );
}

import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { createOnceKey } from '../../../api/onceKey';
import { fieldErrors, tell } from '../../../api/problems';
import { DialogForm } from '../../../edit/DialogForm';
import { useT } from '../../../i18n/LanguageProvider';
import { Checkbox } from '../../../ui/Checkbox';
import { DateField } from '../../../ui/DateField';
import { FieldError, TextArea, TextField } from '../../../ui/Field';
import { useToast } from '../../../ui/Toast';
import { textProps, useForm, type Form } from '../../../ui/useForm';
import { classesOf } from './classes';
import { decisionFaults, emptyDecision, newDecision, type DecisionValues } from './decision';
import { retentionKeys, writeDecision } from './queries';

interface Props {
  controller: string;
  onClose: () => void;
}

function useDecision({ controller, onClose }: Props) {
  const t = useT();
  const show = useToast();
  const queries = useQueryClient();
  const [keyOf] = useState(createOnceKey);
  const [refusal, setRefusal] = useState('');
  const form = useForm<DecisionValues>({
    initial: emptyDecision,
    validate: (values) => decisionFaults(values, t),
    refusal: fieldErrors,
    onError: (error) => setRefusal(tell(error, t).detail),
  });
  const save = async (values: DecisionValues) => {
    const decision = newDecision(controller, values);
    await writeDecision(decision, keyOf(decision));
    void queries.invalidateQueries({ queryKey: retentionKeys.all });
    show({ text: t('privacy.decision.written', { reference: decision.reference }) });
    onClose();
  };
  return { form, refusal, submit: () => void form.submit(save) };
}

/** Writes down a decision that a board has made; it stays as it is, and can only be ended. */
export function DecisionDialog(props: Props) {
  const t = useT();
  const { form, refusal, submit } = useDecision(props);
  return (
    <DialogForm
      title={t('privacy.decision.new')}
      lead={t('privacy.decision.new.lead')}
      save={t('privacy.decision.save')}
      {...{ form, refusal }}
      onSubmit={submit}
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

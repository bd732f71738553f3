import type { SurveyRound } from '../../../api/schema';
import { EditForm } from '../../../edit/EditForm';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { isDate } from '../../../lib/dates';
import { Button } from '../../../ui/Button';
import { DateField } from '../../../ui/DateField';
import { Dialog } from '../../../ui/Dialog';
import { TextField } from '../../../ui/Field';
import { useToast } from '../../../ui/Toast';
import { textProps, type Form } from '../../../ui/useForm';
import { changeRound, type VersionedRound } from '../queries';
import { changeFaults, detailsOf, readChange, type ChangeValues } from './changing';
import { useRoundEdit } from './useRoundEdit';

interface Props {
  round: VersionedRound;
  onClose: () => void;
}

function useChange({ round, onClose }: Props) {
  const t = useT();
  const show = useToast();
  return useRoundEdit<ChangeValues>({
    round,
    read: readChange,
    write: (onto, values) => changeRound(onto, detailsOf(onto.data, values)),
    validate: (values) => changeFaults(values, t),
    onSaved: () => show({ text: t('form.saved') }),
    onClose,
  });
}

/** Changes what a round is called, and when it opens, closes and reminds. */
export function ChangeDialog(props: Props) {
  const t = useT();
  const { date } = useFormat();
  const edit = useChange(props);
  const labels = {
    name: t('round.field.name'),
    opens: t('round.field.opens'),
    closes: t('round.field.closes'),
    remindAfterDays: t('round.field.reminder'),
  };
  const show = (field: keyof ChangeValues, values: ChangeValues) =>
    isDate(values[field]) ? date(values[field]) : values[field];
  const cancel = (
    <Button look="ghost" onPress={props.onClose}>
      {t('form.cancel')}
    </Button>
  );
  return (
    <Dialog title={t('round.change.title')} onClose={props.onClose}>
      <EditForm inDialog {...{ edit, labels, show, cancel }}>
        <Fields form={edit.form} labels={labels} round={props.round.data} />
      </EditForm>
    </Dialog>
  );
}

interface FieldsProps {
  form: Form<ChangeValues>;
  labels: Record<keyof ChangeValues, string>;
  round: SurveyRound;
}

/** What is open keeps the time when it opened. */
function Fields({ form, labels, round: { status, channel } }: FieldsProps) {
  return (
    <>
      <TextField label={labels.name} maxLength={120} {...textProps(form, 'name', '/name')} />
      {status === 'PLANNED' && <DateField label={labels.opens} {...textProps(form, 'opens', '/opensAt')} />}
      <DateField label={labels.closes} {...textProps(form, 'closes', '/closesAt')} />
      {channel === 'TICKETS' && (
        <TextField
          optional
          label={labels.remindAfterDays}
          inputMode="numeric"
          maxLength={2}
          {...textProps(form, 'remindAfterDays', '/remindAfterDays')}
        />
      )}
    </>
  );
}

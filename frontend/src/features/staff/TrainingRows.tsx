import type { StaffTraining } from '../../api/schema';
import { useT } from '../../i18n/LanguageProvider';
import { today } from '../../lib/dates';
import { Button, IconButton } from '../../ui/Button';
import { DateField } from '../../ui/DateField';
import { Select } from '../../ui/Field';
import { rowProps, type Form } from '../../ui/useForm';
import type { MemberValues } from './queries';
import { trainingKinds } from './words';

const most = 50;

/** Trainings, put in and taken out. */
export function TrainingRows({ form }: { form: Form<MemberValues> }) {
  const t = useT();
  const rows = form.values.trainings;
  const set = (changed: StaffTraining[]) => form.set('trainings', changed, '/trainings');
  return (
    <fieldset className="fieldset">
      <legend>{t('staff.column.trainings')}</legend>
      <p className="help">{t('staff.training.help')}</p>
      {rows.map((row, index) => (
        <TrainingRow
          key={index}
          {...{ form, row, index }}
          onRemove={() => set(rows.filter((_, other) => other !== index))}
        />
      ))}
      {rows.length < most && (
        <div>
          <Button icon="plus" onPress={() => set([...rows, { kind: 'GROUP_LEADERSHIP', completedOn: today() }])}>
            {t('staff.training.add')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

interface Props {
  form: Form<MemberValues>;
  row: StaffTraining;
  index: number;
  onRemove: () => void;
}

function TrainingRow({ form, row, index, onRemove }: Props) {
  const t = useT();
  const title = t('staff.training.number', { number: index + 1 });
  const list = { field: 'trainings' as const, rows: form.values.trainings, index };
  return (
    <div className="row-edit" role="group" aria-label={title}>
      <div className="top-line">
        <b>{title}</b>
        <IconButton icon="remove" name={t('staff.training.remove', { title })} onPress={onRemove} />
      </div>
      <div className="pair">
        <Select
          label={t('staff.training.kind')}
          value={row.kind}
          choices={trainingKinds.map((value) => ({ value, text: t(`staff.training.${value}`) }))}
          {...rowProps(form, list, 'kind')}
        />
        <DateField
          label={t('staff.training.completedOn')}
          value={row.completedOn}
          {...rowProps(form, list, 'completedOn')}
        />
      </div>
    </div>
  );
}

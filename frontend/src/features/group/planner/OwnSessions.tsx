import { useT } from '../../../i18n/LanguageProvider';
import { Button, IconButton } from '../../../ui/Button';
import { DateField } from '../../../ui/DateField';
import { TextField } from '../../../ui/Field';
import { rowProps, type Form } from '../../../ui/useForm';
import type { OwnSession, PlanValues } from './plan';

const most = 40;

/** The sessions of a group outside the package: titles and days of one's own. */
export function OwnSessions({ form }: { form: Form<PlanValues> }) {
  const t = useT();
  const rows = form.values.own;
  const set = (changed: OwnSession[]) => form.set('own', changed, '/own');
  return (
    <fieldset className="fieldset">
      <legend>{t('plan.own.title')}</legend>
      {rows.map((row, index) => (
        <OwnRow
          key={index}
          {...{ form, row, index }}
          onRemove={() => set(rows.filter((_, other) => other !== index))}
        />
      ))}
      {rows.length < most && (
        <div>
          <Button icon="plus" onPress={() => set([...rows, { title: '', day: '' }])}>
            {t('plan.own.add')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

interface RowProps {
  form: Form<PlanValues>;
  row: OwnSession;
  index: number;
  onRemove: () => void;
}

function OwnRow({ form, row, index, onRemove }: RowProps) {
  const t = useT();
  const name = t('plan.number', { number: index + 1 });
  const list = { field: 'own' as const, rows: form.values.own, index };
  return (
    <div className="row-edit" role="group" aria-label={name}>
      <div className="top-line">
        <b>{name}</b>
        {form.values.own.length > 1 && (
          <IconButton icon="remove" name={t('group.field.remove', { what: name })} onPress={onRemove} />
        )}
      </div>
      <div className="pair">
        <TextField
          label={t('group.field.title')}
          value={row.title}
          maxLength={120}
          {...rowProps(form, list, 'title')}
        />
        <DateField label={t('group.field.day')} value={row.day} {...rowProps(form, list, 'day')} />
      </div>
    </div>
  );
}

import { useT } from '../../../i18n/LanguageProvider';
import { limits } from '../../../lib/rules';
import { TextField } from '../../../ui/Field';
import { rowProps, type Form } from '../../../ui/useForm';
import type { DetailsValues } from './details';
import { RowEdit, RowList } from './RowList';

export interface Identifier {
  system: string;
  value: string;
}

/** The centre's own codes in other systems, such as its HSA id. */
export function IdentifierRows({ form }: { form: Form<DetailsValues> }) {
  const t = useT();
  const rows = form.values.externalIdentifiers;
  const set = (changed: Identifier[]) => form.set('externalIdentifiers', changed, '/externalIdentifiers');
  const isFull = rows.length >= limits.identifiers;
  return (
    <RowList
      legend={t('details.identifiers')}
      help={t('details.identifiersHelp')}
      add={t('details.addIdentifier')}
      onAdd={isFull ? undefined : () => set([...rows, { system: rows.length === 0 ? 'hsa' : '', value: '' }])}
    >
      {rows.map((_row, index) => (
        <RowEdit
          key={index}
          title={t('details.identifierNumber', { number: index + 1 })}
          onRemove={() => set(rows.filter((_, other) => other !== index))}
        >
          <IdentifierFields form={form} index={index} />
        </RowEdit>
      ))}
    </RowList>
  );
}

function IdentifierFields({ form, index }: { form: Form<DetailsValues>; index: number }) {
  const t = useT();
  const rows = form.values.externalIdentifiers;
  const list = { field: 'externalIdentifiers' as const, rows, index };
  return (
    <div className="pair">
      <TextField label={t('details.system')} value={rows[index]?.system ?? ''} {...rowProps(form, list, 'system')} />
      <TextField
        label={t('details.value')}
        value={rows[index]?.value ?? ''}
        maxLength={limits.identifier}
        {...rowProps(form, list, 'value')}
      />
    </div>
  );
}

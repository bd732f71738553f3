import { useT } from '../../../i18n/LanguageProvider';
import { DateField } from '../../../ui/DateField';
import { Select } from '../../../ui/Field';
import { RadioList } from '../../../ui/RadioList';
import { textProps } from '../../../ui/useForm';
import type { Whom } from './newRound';
import type { FieldsProps } from './RoundFields';

const whoms: Whom[] = ['group', 'period', 'anyone'];
const parts = ['PREGNANCY', 'FIRST_YEAR', 'TODDLER'] as const;

/** Whose parents are asked. */
export function WhomFields(props: FieldsProps) {
  const t = useT();
  const { form } = props;
  const { whom } = form.values;
  return (
    <>
      <RadioList
        label={t('round.field.whom')}
        value={whom}
        choices={whoms.map((value) => ({
          value,
          text: t(`round.whom.${value}`),
          small: t(`round.whom.${value}.who`),
        }))}
        onChange={(value) => form.set('whom', value, '/group')}
      />
      {whom === 'group' && <GroupFields {...props} />}
      {whom === 'period' && (
        <div className="pair">
          <DateField label={t('round.field.attendedFrom')} {...textProps(form, 'attendedFrom', '/attendedFrom')} />
          <DateField label={t('round.field.attendedTo')} {...textProps(form, 'attendedTo', '/attendedTo')} />
        </div>
      )}
    </>
  );
}

function GroupFields({ form, chosen: { centre, groups } }: FieldsProps) {
  const t = useT();
  const help = centre ? groups?.length === 0 && t('round.field.group.none') : t('round.field.group.centre');
  return (
    <div className="pair">
      <Select
        label={t('round.field.group')}
        help={help || undefined}
        empty={t('round.field.group.empty')}
        choices={(groups ?? []).map(({ id, name }) => ({ value: id, text: name }))}
        {...textProps(form, 'group', '/group')}
      />
      <Select
        optional
        label={t('round.field.part')}
        empty={t('round.part.any')}
        choices={parts.map((value) => ({ value, text: t(`round.part.${value}`) }))}
        {...textProps(form, 'part', '/part')}
      />
    </div>
  );
}

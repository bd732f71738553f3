import type { ParentGroup } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { addMonths, monthsBetween } from '../../../lib/calendar';
import { Checkbox } from '../../../ui/Checkbox';
import { Select, TextField } from '../../../ui/Field';
import { textProps, type Form } from '../../../ui/useForm';
import { ClosedWeeksField } from '../fields/ClosedWeeksField';
import { DetailsFields } from '../fields/DetailsFields';
import { MonthsFields } from '../fields/MonthsFields';
import { PartnersField } from '../fields/PartnersField';
import { weekdays } from '../words';
import type { GroupValues } from './editing';

interface Props {
  form: Form<GroupValues>;
  group: ParentGroup;
}

export function GroupFields({ form, group }: Props) {
  const t = useT();
  const { acceptsEnrolment } = form.values;
  return (
    <>
      <DetailsFields form={form} />
      <Checkbox
        isSelected={acceptsEnrolment}
        onChange={(accepts) => form.set('acceptsEnrolment', accepts, '/acceptsEnrolment')}
      >
        {t('group.field.acceptsEnrolment')}
      </Checkbox>
      <Rhythm form={form} />
      <Births form={form} group={group} />
      <PartnersField
        region={group.region}
        host={group.centres[0]?.id ?? ''}
        {...textProps(form, 'partners', '/partners')}
      />
      <ClosedWeeksField {...textProps(form, 'closedWeeks', '/closedWeeks')} />
    </>
  );
}

/** The usual day and time; sessions that have their days keep them. */
function Rhythm({ form }: { form: Form<GroupValues> }) {
  const t = useT();
  return (
    <div className="pair">
      <Select
        label={t('group.field.weekday')}
        help={t('group.field.weekday.help')}
        choices={weekdays.map((value) => ({ value, text: t(`weekday.${value}`) }))}
        {...textProps(form, 'weekday', '/weekday')}
      />
      <TextField
        label={t('group.field.begins')}
        help={t('group.field.begins.help')}
        inputMode="decimal"
        {...textProps(form, 'begins', '/begins')}
      />
    </div>
  );
}

function Births({ form, group }: Props) {
  const { from, to } = form.values.birthWindow;
  const middle = from || group.sessions[0]?.month;
  if (!middle) return null;
  return (
    <MonthsFields
      months={monthsBetween(addMonths(middle, -18), addMonths(middle, 18))}
      {...{ from, to }}
      optional={group.programmeVersion === null}
      error={form.faultAt('/birthWindow/to')}
      onValue={(first, last) => form.set('birthWindow', { from: first, to: last }, '/birthWindow')}
    />
  );
}

import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { Checkbox } from '../../../ui/Checkbox';
import { Select, TextArea, TextField } from '../../../ui/Field';
import { RadioList } from '../../../ui/RadioList';
import { textProps, type Form } from '../../../ui/useForm';
import { groupLanguages, modes } from '../words';
import { groupLimits, type DetailsValues } from './details';

type Said = Omit<DetailsValues, 'closedWeeks'>;

interface Props<V extends Said> {
  form: Form<V>;
  /** What the name becomes when nothing is written; without it a name must be. */
  usualName?: string;
  /** How many families there are room for when nothing is written. */
  usualCapacity?: string;
}

/** Name, room for how many, language and way: what families are told of a group. */
export function DetailsFields<V extends Said>({ form: filled, usualName, usualCapacity }: Props<V>) {
  const t = useT();
  const form = filled as unknown as Form<Said>;
  return (
    <>
      <TextField
        label={t('group.field.name')}
        help={usualName}
        optional={usualName !== undefined}
        maxLength={groupLimits.name}
        {...textProps(form, 'name', '/name')}
      />
      <TextField
        label={t('group.field.capacity')}
        help={usualCapacity}
        optional={usualCapacity !== undefined}
        inputMode="numeric"
        maxLength={2}
        {...textProps(form, 'capacity', '/capacity')}
      />
      <Languages form={form} />
      <Way form={form} />
      <Where form={form} />
    </>
  );
}

function Languages({ form }: { form: Form<Said> }) {
  const t = useT();
  const { language } = useFormat();
  const choices = groupLanguages.map((code) => ({ value: code, text: language(code) }));
  return (
    <div className="pair">
      <Select label={t('group.field.language')} choices={choices} {...textProps(form, 'language', '/language')} />
      <Select
        optional
        label={t('group.field.interpreter')}
        empty={t('group.field.noInterpreter')}
        choices={choices}
        {...textProps(form, 'interpreter', '/interpreter')}
      />
    </div>
  );
}

function Where({ form }: { form: Form<Said> }) {
  const t = useT();
  return (
    <>
      <TextField
        optional
        label={t('group.field.place')}
        help={t('group.field.place.help')}
        maxLength={groupLimits.place}
        {...textProps(form, 'place', '/place')}
      />
      <TextArea
        optional
        label={t('group.field.travelNote')}
        help={t('group.field.travelNote.help')}
        maxLength={groupLimits.travelNote}
        {...textProps(form, 'travelNote', '/travelNote')}
      />
    </>
  );
}

function Way({ form }: { form: Form<Said> }) {
  const t = useT();
  return (
    <>
      <RadioList
        across
        label={t('group.field.mode')}
        value={form.values.mode}
        choices={modes.map((value) => ({ value, text: t(`group.mode.${value}`) }))}
        onChange={(mode) => form.set('mode', mode, '/mode')}
      />
      <Checkbox
        isSelected={form.values.firstTimeOnly}
        onChange={(firstTimeOnly) => form.set('firstTimeOnly', firstTimeOnly, '/firstTimeOnly')}
      >
        {t('group.field.firstTimeOnly')}
      </Checkbox>
    </>
  );
}

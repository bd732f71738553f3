import { useText } from '../../../content/contentLanguage';
import { useT } from '../../../i18n/LanguageProvider';
import { DateField } from '../../../ui/DateField';
import { Select, TextField } from '../../../ui/Field';
import { RadioList } from '../../../ui/RadioList';
import { textProps, type Form } from '../../../ui/useForm';
import { channels } from '../words';
import { channelOf, denialOf, type RoundValues } from './newRound';
import type { Chosen } from './useNewRound';
import { WhomFields } from './WhomFields';

export interface FieldsProps {
  form: Form<RoundValues>;
  chosen: Chosen;
}

/** What is to be said of a round, the next thing when the one before has been said. */
export function RoundFields(props: FieldsProps) {
  const { form, chosen } = props;
  return (
    <>
      <Which {...props} />
      {chosen.survey && (
        <>
          {chosen.survey.audience === 'PARENTS' && <WhomFields {...props} />}
          <How {...props} />
          <When form={form} />
          <Reminder {...props} />
          <Name {...props} />
        </>
      )}
    </>
  );
}

function Which({ form, chosen: { surveys, survey, places } }: FieldsProps) {
  const t = useT();
  const text = useText();
  const place = textProps(form, 'place', '/place');
  return (
    <>
      <Select
        label={t('round.field.survey')}
        help={survey && t(`round.for.${survey.audience}`)}
        empty={t('round.field.survey.empty')}
        choices={surveys.map(({ id, name }) => ({ value: id, text: text(name) }))}
        {...textProps(form, 'survey', '/survey')}
      />
      {places.length > 1 && (
        <Select
          label={t('round.field.place')}
          choices={places}
          {...place}
          onValue={(path) => {
            place.onValue(path);
            form.set('group', '', '/group');
          }}
        />
      )}
    </>
  );
}

function How({ form, chosen: { survey } }: FieldsProps) {
  const t = useT();
  if (!survey) return null;
  const choices = channels.map((value) => {
    const denial = denialOf(value, survey.audience, form.values.whom);
    return {
      value,
      text: t(`round.channel.${value}`),
      small: t(`round.channel.${value}.how`),
      denied: denial && t(`round.denial.${denial}`),
    };
  });
  return (
    <RadioList
      label={t('round.field.channel')}
      pointer="/channel"
      error={form.faultAt('/channel')}
      value={channelOf(form.values, survey.audience)}
      choices={choices}
      onChange={(channel) => form.set('channel', channel, '/channel')}
    />
  );
}

function When({ form }: Pick<FieldsProps, 'form'>) {
  const t = useT();
  return (
    <div className="pair">
      <DateField label={t('round.field.opens')} {...textProps(form, 'opens', '/opensAt')} />
      <DateField label={t('round.field.closes')} {...textProps(form, 'closes', '/closesAt')} />
    </div>
  );
}

function Reminder({ form, chosen: { survey } }: FieldsProps) {
  const t = useT();
  if (!survey || channelOf(form.values, survey.audience) !== 'TICKETS') return null;
  return (
    <TextField
      optional
      label={t('round.field.reminder')}
      help={t('round.field.reminder.help')}
      inputMode="numeric"
      maxLength={2}
      {...textProps(form, 'remindAfterDays', '/remindAfterDays')}
    />
  );
}

function Name({ form, chosen: { suggestedName } }: FieldsProps) {
  const t = useT();
  return (
    <TextField
      optional
      label={t('round.field.name')}
      help={t('round.field.name.help', { name: suggestedName })}
      maxLength={120}
      {...textProps(form, 'name', '/name')}
    />
  );
}

import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { SurveyAudience } from '../../../api/schema';
import { useWorkPlace } from '../../../api/workPlace';
import { useText } from '../../../content/contentLanguage';
import { DialogForm } from '../../../edit/DialogForm';
import { useDialogForm } from '../../../edit/useDialogForm';
import { useT } from '../../../i18n/LanguageProvider';
import { Select, TextField } from '../../../ui/Field';
import { useToast } from '../../../ui/Toast';
import { textProps, type Form } from '../../../ui/useForm';
import { askableSurveysQuery, createRule, rulesKey } from '../queries';
import { usePlaceChoices } from '../usePlaceChoices';
import {
  channelsFor,
  emptyRule,
  recurrenceOf,
  recurrencesFor,
  ruleBodyOf,
  ruleChannelOf,
  ruleFaults,
  ruleSentence,
  type RuleValues,
} from './rule';

function useNewRule(onClose: () => void) {
  const t = useT();
  const show = useToast();
  const queries = useQueryClient();
  const surveys = useQuery(askableSurveysQuery).data ?? [];
  const audienceOf = ({ survey }: RuleValues) => surveys.find(({ id }) => id === survey)?.audience;
  const making = useDialogForm<RuleValues>({
    initial: emptyRule(useWorkPlace()?.path ?? ''),
    validate: (values) => ruleFaults(values, audienceOf(values), t),
    save: async (values, keyOf) => {
      const audience = audienceOf(values);
      if (!audience) return;
      const body = ruleBodyOf(values, audience);
      await createRule(body, keyOf(body));
      await queries.invalidateQueries({ queryKey: rulesKey });
      show({ text: t('rules.new.done') });
      onClose();
    },
  });
  return { making, audience: audienceOf(making.form.values) };
}

/** Lets a survey come again by itself. */
export function NewRuleDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const { making, audience } = useNewRule(onClose);
  const words = { title: t('rules.new.title'), lead: t('rules.new.lead'), save: t('rules.new.save') };
  return (
    <DialogForm {...words} {...making} onClose={onClose}>
      <Which form={making.form} />
      {audience && <When form={making.form} audience={audience} />}
    </DialogForm>
  );
}

function Which({ form }: { form: Form<RuleValues> }) {
  const t = useT();
  const text = useText();
  const surveys = useQuery(askableSurveysQuery).data ?? [];
  const places = usePlaceChoices();
  return (
    <>
      <Select
        label={t('round.field.survey')}
        empty={t('round.field.survey.empty')}
        choices={surveys.map(({ id, name }) => ({ value: id, text: text(name) }))}
        {...textProps(form, 'survey', '/survey')}
      />
      {places.length > 1 && (
        <Select label={t('round.field.place')} choices={places} {...textProps(form, 'place', '/place')} />
      )}
    </>
  );
}

function When({ form, audience }: { form: Form<RuleValues>; audience: SurveyAudience }) {
  const t = useT();
  const channel = ruleChannelOf(form.values, audience);
  return (
    <>
      <Select
        label={t('rules.field.recurs')}
        choices={recurrencesFor(audience).map((value) => ({ value, text: t(`rules.recurs.${value}`) }))}
        {...textProps(form, 'recurs', '/recurs')}
        value={recurrenceOf(form.values, audience)}
      />
      <div className="pair">
        <Days form={form} field="daysAfter" />
        <Days form={form} field="daysOpen" />
      </div>
      <Select
        label={t('round.field.channel')}
        choices={channelsFor(audience).map((value) => ({ value, text: t(`round.channel.${value}`) }))}
        {...textProps(form, 'channel', '/channel')}
        value={channel}
      />
      {channel === 'TICKETS' && <Days form={form} field="remindAfterDays" />}
      <Sentence {...{ form, audience }} />
    </>
  );
}

function Days({ form, field }: { form: Form<RuleValues>; field: 'daysAfter' | 'daysOpen' | 'remindAfterDays' }) {
  const t = useT();
  return (
    <TextField
      optional={field === 'remindAfterDays'}
      label={t(`rules.field.${field}`)}
      inputMode="numeric"
      maxLength={3}
      {...textProps(form, field, `/${field}`)}
    />
  );
}

/** What the rule says, as it will stand in the list. */
function Sentence({ form, audience }: { form: Form<RuleValues>; audience: SurveyAudience }) {
  const t = useT();
  if (Object.keys(ruleFaults(form.values, audience, t)).length > 0) return null;
  const { remindAfterDays = null, ...said } = ruleBodyOf(form.values, audience);
  return <p role="status">{ruleSentence({ ...said, remindAfterDays }, t)}</p>;
}

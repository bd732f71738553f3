import type { NewSurvey, SurveyModel, SurveySummary } from '../../api/schema';
import { DialogForm } from '../../edit/DialogForm';
import { useDialogForm } from '../../edit/useDialogForm';
import { useT, type T } from '../../i18n/LanguageProvider';
import { keyOf } from '../../lib/keys';
import { swedish } from '../../lib/localText';
import { Select, TextField } from '../../ui/Field';
import { textProps, type Faults, type Form } from '../../ui/useForm';
import { limits } from './build/faults';
import { useBegin } from './useBegin';

type Audience = SurveySummary['audience'];
type Values = { name: string; audience: Audience | '' };

const audiences: Audience[] = ['PARENTS', 'STAFF', 'COORDINATORS', 'OTHERS'];

function validate({ name, audience }: Values, t: T): Faults {
  return {
    ...(name.trim() ? {} : { '/survey/name/sv': t('survey.fault.name') }),
    ...(audience ? {} : { '/survey/audience': t('survey.fault.audience') }),
  };
}

interface Props {
  region: string;
  /** What it begins from; from nothing without it. */
  model?: SurveyModel;
  onClose: () => void;
}

function wantedOf({ region, model }: Props, { name, audience }: Values): NewSurvey {
  const key = keyOf(name, 'enkat');
  const survey = { key, audience: audience || 'PARENTS', name: { [swedish]: name.trim() } };
  return { region, survey, ...(model ? { model: model.survey.key } : {}) };
}

function useNewSurvey(props: Props) {
  const t = useT();
  const begin = useBegin();
  return useDialogForm<Values>({
    initial: { name: '', audience: props.model?.survey.audience ?? '' },
    validate: (values) => validate(values, t),
    save: async (values, keyOfSending) => {
      const wanted = wantedOf(props, values);
      await begin(wanted, keyOfSending(wanted));
    },
  });
}

/** Asks what a new survey is to be called and for whom it is, and goes on to write it. */
export function NewSurveyDialog(props: Props) {
  const { model, onClose } = props;
  const t = useT();
  const { form, refusal, onSubmit } = useNewSurvey(props);
  return (
    <DialogForm
      title={model ? t('survey.newFrom', { name: model.survey.name[swedish] ?? '' }) : t('survey.new')}
      lead={t(model ? 'survey.newFrom.lead' : 'survey.new.lead')}
      save={t('survey.new.do')}
      {...{ form, refusal, onSubmit, onClose }}
    >
      <TextField
        label={t('survey.field.name')}
        help={t('survey.help.name')}
        maxLength={limits.title}
        {...textProps(form, 'name', '/survey/name/sv')}
      />
      {!model && <AudienceField form={form} />}
    </DialogForm>
  );
}

function AudienceField({ form }: { form: Form<Values> }) {
  const t = useT();
  return (
    <Select
      label={t('survey.field.audience')}
      help={t('survey.help.audience')}
      empty={t('survey.chooseAudience')}
      choices={audiences.map((value) => ({ value, text: t(`survey.audience.${value}`) }))}
      {...textProps(form, 'audience', '/survey/audience')}
    />
  );
}

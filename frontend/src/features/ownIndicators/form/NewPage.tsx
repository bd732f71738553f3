import { Link, useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { createOnceKey } from '../../../api/onceKey';
import { fieldErrors, ProblemError, tell } from '../../../api/problems';
import { useWorkPlace } from '../../../api/workPlace';
import { NewForm } from '../../../edit/NewForm';
import { useRefusal } from '../../../edit/useRefusal';
import { useT, type T } from '../../../i18n/LanguageProvider';
import { buttonClass } from '../../../ui/Button';
import { RadioList } from '../../../ui/RadioList';
import { useToast } from '../../../ui/Toast';
import { useForm, type Faults, type Form } from '../../../ui/useForm';
import { usePageTitle } from '../../../ui/usePageTitle';
import { ListCrumb } from '../ListCrumb';
import { createIndicator } from '../queries';
import { useRefresh } from '../useRefresh';
import { detailsOf, emptyIndicator, indicatorFaults, kinds, type IndicatorValues } from '../values';
import { Fields } from './Fields';

/** Adds an indicator of the region's own: first which kind, then what there is to say of it. */
export function NewPage() {
  const t = useT();
  usePageTitle(t('own.new.title'));
  return (
    <div className="wrap">
      <div className="head">
        <div>
          <ListCrumb />
          <h1>{t('own.new.title')}</h1>
          <p className="lead">{t('own.new.lead')}</p>
        </div>
      </div>
      <IndicatorForm />
    </div>
  );
}

/** A code that is taken is told where it is written. */
function refusedFields(error: unknown, t: T): Faults {
  const isTaken = error instanceof ProblemError && error.problem.code === 'indicator-code-taken';
  return isTaken ? { '/code': tell(error, t).detail } : fieldErrors(error);
}

/** Sends it and goes to its page, past the warning about unsaved changes. */
function useCreate() {
  const t = useT();
  const show = useToast();
  const refresh = useRefresh();
  const navigate = useNavigate();
  const region = useWorkPlace()?.regionCode ?? '';
  const isDone = useRef(false);
  const [keyOf] = useState(createOnceKey);
  const create = async (values: IndicatorValues) => {
    const body = detailsOf(values, region);
    const { id } = await createIndicator(body, keyOf(body));
    isDone.current = true;
    refresh();
    show({ text: t(body.ratio ? 'own.new.done' : 'own.new.doneForFiles') });
    await navigate({ to: '/settings/indicators/$indicatorId', params: { indicatorId: id } });
  };
  return { create, isDone };
}

function useNewForm() {
  const t = useT();
  const { create, isDone } = useCreate();
  const refusal = useRefusal();
  const form = useForm<IndicatorValues>({
    initial: emptyIndicator,
    validate: (values) => indicatorFaults(values, t),
    refusal: (error) => refusedFields(error, t),
    onError: refusal.onError,
  });
  const submit = () => {
    refusal.clear();
    void form.submit(create);
  };
  return { form, refusal: refusal.text, submit, isDirty: () => form.isDirty && !isDone.current };
}

function IndicatorForm() {
  const t = useT();
  const { form, refusal, submit, isDirty } = useNewForm();
  return (
    <NewForm
      {...{ form, refusal, submit, isDirty }}
      save={t('own.new.save')}
      cancel={
        <Link className={buttonClass('ghost')} to="/settings/indicators">
          {t('form.cancel')}
        </Link>
      }
    >
      <KindChoice form={form} />
      {form.values.kind && <Fields isNew form={form} />}
    </NewForm>
  );
}

function KindChoice({ form }: { form: Form<IndicatorValues> }) {
  const t = useT();
  return (
    <RadioList
      label={t('own.field.kind')}
      pointer="/kind"
      error={form.faultAt('/kind')}
      value={form.values.kind}
      choices={kinds.map((value) => ({ value, text: t(`own.kind.${value}`), small: t(`own.kind.${value}.more`) }))}
      onChange={(kind) => form.set('kind', kind, '/kind')}
    />
  );
}

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { createOnceKey } from '../../api/onceKey';
import { fieldErrors } from '../../api/problems';
import type { NewStaffMember } from '../../api/schema';
import { useWorkPlace } from '../../api/workPlace';
import { NewForm } from '../../edit/NewForm';
import { useRefusal } from '../../edit/useRefusal';
import { useT, type T } from '../../i18n/LanguageProvider';
import { fits, limits } from '../../lib/rules';
import { buttonClass } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Select, TextField } from '../../ui/Field';
import { Icon } from '../../ui/Icon';
import { useToast } from '../../ui/Toast';
import { textProps, useForm, type Faults, type Form } from '../../ui/useForm';
import { usePageTitle } from '../../ui/usePageTitle';
import { ownCentresQuery, planMember, staffKeys } from './queries';
import { professions } from './words';

type PlanValues = { centre: string; name: string; email: string; profession: string };

export function PlanPage() {
  const t = useT();
  usePageTitle(t('staff.plan'));
  const mayPlan = useWorkPlace()?.permittedActions.includes('EDIT_STAFF');
  return (
    <div className="wrap">
      <div className="head">
        <div>
          <Link className="crumb" to="/staff">
            <Icon name="previous" />
            {t('staff.title')}
          </Link>
          <h1>{t('staff.plan')}</h1>
          <p className="lead">{t('staff.plan.lead')}</p>
        </div>
      </div>
      {mayPlan ? <PlanForm /> : <EmptyState title={t('staff.denied.title')} sentence={t('staff.denied')} />}
    </div>
  );
}

function validate(values: PlanValues, t: T): Faults {
  const wrong = [
    { pointer: '/centre', text: t('staff.fault.centre'), is: values.centre === '' },
    { pointer: '/name', text: t('staff.fault.name'), is: values.name.trim() === '' },
    { pointer: '/email', text: t('staff.fault.email'), is: !fits('email', values.email.trim()) },
  ];
  return Object.fromEntries(wrong.filter(({ is }) => is).map(({ pointer, text }) => [pointer, text]));
}

function bodyOf({ centre, name, email, profession }: PlanValues): NewStaffMember {
  return {
    centre,
    name: name.trim(),
    email: email.trim(),
    profession: (profession || null) as NonNullable<NewStaffMember['profession']> | null,
  };
}

/** Sends the plan and goes back to the list, past the warning about unsaved changes. */
function usePlan() {
  const t = useT();
  const show = useToast();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const isDone = useRef(false);
  const [keyOf] = useState(createOnceKey);
  const plan = async (values: PlanValues) => {
    const body = bodyOf(values);
    const planned = await planMember(body, keyOf(body));
    isDone.current = true;
    void queries.invalidateQueries({ queryKey: staffKeys.all });
    show({ text: t('staff.planned', { name: planned.data.name }) });
    await navigate({ to: '/staff' });
  };
  return { plan, isDone };
}

function usePlanForm() {
  const t = useT();
  const place = useWorkPlace();
  const { plan, isDone } = usePlan();
  const refusal = useRefusal();
  const form = useForm<PlanValues>({
    initial: { centre: place?.centreId ?? '', name: '', email: '', profession: '' },
    validate: (values) => validate(values, t),
    refusal: fieldErrors,
    onError: refusal.onError,
  });
  const submit = () => {
    refusal.clear();
    void form.submit(plan);
  };
  return { form, refusal: refusal.text, submit, isDirty: () => form.isDirty && !isDone.current };
}

function PlanForm() {
  const t = useT();
  const { form, refusal, submit, isDirty } = usePlanForm();
  return (
    <NewForm
      {...{ form, refusal, submit, isDirty }}
      save={t('staff.plan.save')}
      cancel={
        <Link className={buttonClass('ghost')} to="/staff">
          {t('form.cancel')}
        </Link>
      }
    >
      <PlanFields form={form} />
    </NewForm>
  );
}

function PlanFields({ form }: { form: Form<PlanValues> }) {
  const t = useT();
  return (
    <>
      {!useWorkPlace()?.centreId && <CentreField form={form} />}
      <TextField label={t('staff.field.name')} maxLength={limits.name} {...textProps(form, 'name', '/name')} />
      <TextField
        label={t('staff.email')}
        help={t('staff.email.help')}
        type="email"
        maxLength={limits.email}
        {...textProps(form, 'email', '/email')}
      />
      <Select
        optional
        label={t('staff.profession')}
        empty={t('staff.noProfession')}
        choices={professions.map((value) => ({ value: value as string, text: t(`profession.${value}`) }))}
        {...textProps(form, 'profession', '/profession')}
      />
    </>
  );
}

/** For the one who coordinates all centres of a municipality. */
function CentreField({ form }: { form: Form<PlanValues> }) {
  const t = useT();
  const place = useWorkPlace();
  const centres = useQuery(ownCentresQuery(place?.municipalityCode)).data ?? [];
  return (
    <Select
      label={t('staff.centre')}
      empty={t('staff.choose')}
      choices={centres.map(({ id, name }) => ({ value: id, text: name }))}
      {...textProps(form, 'centre', '/centre')}
    />
  );
}

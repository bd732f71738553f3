import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useRef, useState, type FormEvent } from 'react';
import { createOnceKey } from '../../api/onceKey';
import { fieldErrors, tell } from '../../api/problems';
import { useWorkPlace } from '../../api/workPlace';
import { useT } from '../../i18n/LanguageProvider';
import { today } from '../../lib/dates';
import { Button, buttonClass } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { DateField } from '../../ui/DateField';
import { Select } from '../../ui/Field';
import { Icon } from '../../ui/Icon';
import { Note } from '../../ui/Note';
import { useToast } from '../../ui/Toast';
import { textProps, useForm, type Form } from '../../ui/useForm';
import { usePageTitle } from '../../ui/usePageTitle';
import { newCentreBody, validateNewCentre, type NewCentreValues } from './newCentre';
import { municipalitiesQuery } from '../../api/reference';
import { centreKeys, createCentre } from './queries';
import './centre.css';
import { DetailsFields } from './sections/details';
import { UnsavedChanges } from '../../edit/UnsavedChanges';

const empty: NewCentreValues = {
  municipality: '',
  validFrom: '',
  planned: false,
  name: '',
  street: '',
  postalCode: '',
  city: '',
  latitude: '',
  longitude: '',
  targetAge: 'UP_TO_SIX',
  sizeClass: 'SMALL',
  externalIdentifiers: [],
};

export function NewCentrePage() {
  const t = useT();
  usePageTitle(t('newCentre.title'));
  const mayOpen = useWorkPlace()?.permittedActions.includes('OPEN_CENTRE');
  return (
    <div className="wrap">
      <div className="head">
        <div>
          <Link className="crumb" to="/centres">
            <Icon name="previous" />
            {t('centre.toAll')}
          </Link>
          <h1>{t('newCentre.title')}</h1>
          <p className="lead">{t('newCentre.lead')}</p>
        </div>
      </div>
      {mayOpen ? <NewCentreForm /> : <EmptyState title={t('denied.title')} sentence={t('denied.newCentre')} />}
    </div>
  );
}

/** Sends the new centre and goes to its page, past the warning about unsaved changes. */
function useCreate() {
  const t = useT();
  const show = useToast();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const isDone = useRef(false);
  const [keyOf] = useState(createOnceKey);
  const create = async (values: NewCentreValues) => {
    const body = newCentreBody(values);
    const created = await createCentre(body, keyOf(body));
    isDone.current = true;
    void queries.invalidateQueries({ queryKey: centreKeys.all });
    show({ text: t('newCentre.done', { name: created.data.name }) });
    await navigate({ to: '/centres/$centreId', params: { centreId: created.data.id } });
  };
  return { create, isDone };
}

function useNewCentreForm() {
  const t = useT();
  const { create, isDone } = useCreate();
  const [refusal, setRefusal] = useState<string | null>(null);
  const form = useForm<NewCentreValues>({
    initial: { ...empty, validFrom: today() },
    validate: (values) => validateNewCentre(values, t),
    refusal: fieldErrors,
    onError: (error) => setRefusal(`${t('form.notSaved')} ${tell(error, t).detail}`),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setRefusal(null);
    void form.submit(create);
  };
  return { form, refusal, submit, isDirty: () => form.isDirty && !isDone.current };
}

function NewCentreForm() {
  const t = useT();
  const { form, refusal, submit, isDirty } = useNewCentreForm();
  return (
    <form className="form" noValidate onSubmit={submit}>
      <ErrorSummary faults={form.faults} attempt={form.attempt} />
      {refusal && (
        <Note tone="bad" role="alert">
          {refusal}
        </Note>
      )}
      <BeginningFields form={form} />
      <DetailsFields form={form} />
      <div className="acts">
        <Button look="primary" type="submit" pending={form.isSaving}>
          {t('newCentre.save')}
        </Button>
        <Link className={buttonClass('ghost')} to="/centres">
          {t('form.cancel')}
        </Link>
      </div>
      <UnsavedChanges isDirty={isDirty} />
    </form>
  );
}

function BeginningFields({ form }: { form: Form<NewCentreValues> }) {
  const t = useT();
  const region = useWorkPlace()?.regionCode;
  const municipalities = useQuery(municipalitiesQuery(region)).data?.items ?? [];
  return (
    <>
      <div className="pair">
        <Select
          label={t('newCentre.municipality')}
          empty={t('turn.choose')}
          choices={municipalities.map(({ code, name }) => ({ value: code, text: name }))}
          {...textProps(form, 'municipality', '/municipality')}
        />
        <DateField label={t('newCentre.validFrom')} {...textProps(form, 'validFrom', '/validFrom')} />
      </div>
      <Checkbox isSelected={form.values.planned} onChange={(planned) => form.set('planned', planned, '/planned')}>
        {t('newCentre.planned')}
      </Checkbox>
    </>
  );
}

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { createOnceKey } from '../../api/onceKey';
import { fieldErrors } from '../../api/problems';
import { useWorkPlace } from '../../api/workPlace';
import { useT } from '../../i18n/LanguageProvider';
import { today } from '../../lib/dates';
import { buttonClass } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import { EmptyState } from '../../ui/EmptyState';
import { DateField } from '../../ui/DateField';
import { Select } from '../../ui/Field';
import { Icon } from '../../ui/Icon';
import { useToast } from '../../ui/Toast';
import { textProps, useForm, type Form } from '../../ui/useForm';
import { usePageTitle } from '../../ui/usePageTitle';
import { newCentreBody, validateNewCentre, type NewCentreValues } from './newCentre';
import { municipalitiesQuery } from '../../api/reference';
import { centreKeys, createCentre } from './queries';
import './centre.css';
import { DetailsFields } from './sections/details';
import { NewForm } from '../../edit/NewForm';
import { useRefusal } from '../../edit/useRefusal';

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
  const refusal = useRefusal();
  const form = useForm<NewCentreValues>({
    initial: { ...empty, validFrom: today() },
    validate: (values) => validateNewCentre(values, t),
    refusal: fieldErrors,
    onError: refusal.onError,
  });
  const submit = () => {
    refusal.clear();
    void form.submit(create);
  };
  return { form, refusal: refusal.text, submit, isDirty: () => form.isDirty && !isDone.current };
}

function NewCentreForm() {
  const t = useT();
  const { form, refusal, submit, isDirty } = useNewCentreForm();
  return (
    <NewForm
      {...{ form, refusal, submit, isDirty }}
      save={t('newCentre.save')}
      cancel={
        <Link className={buttonClass('ghost')} to="/centres">
          {t('form.cancel')}
        </Link>
      }
    >
      <BeginningFields form={form} />
      <DetailsFields form={form} />
    </NewForm>
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

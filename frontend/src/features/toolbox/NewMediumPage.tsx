import { Link, useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { createOnceKey } from '../../api/onceKey';
import { fieldErrors } from '../../api/problems';
import { useWorkPlace } from '../../api/workPlace';
import { NewForm } from '../../edit/NewForm';
import { useRefusal } from '../../edit/useRefusal';
import { useT } from '../../i18n/LanguageProvider';
import { buttonClass } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { useToast } from '../../ui/Toast';
import { useForm } from '../../ui/useForm';
import { usePageTitle } from '../../ui/usePageTitle';
import { documentOf, emptyMedium, keyOf, type MediumValues } from './medium';
import { MediumFields } from './MediumFields';
import { useMayWrite } from './permissions';
import { isTaken } from './problems';
import { createMedium } from './queries';
import './toolbox.css';
import { useRemember } from './useRemember';
import { validateMedium } from './validateMedium';
import { BackToToolbox } from './WithMedium';

export function NewMediumPage() {
  const t = useT();
  usePageTitle(t('toolbox.new'));
  const region = useWorkPlace()?.regionCode;
  const mayWrite = useMayWrite();
  return (
    <div className="wrap">
      <div className="head">
        <div>
          <BackToToolbox />
          <h1>{t('toolbox.new')}</h1>
          <p className="lead">{t('toolbox.newLead')}</p>
        </div>
      </div>
      {mayWrite && region ? (
        <NewMediumForm region={region} />
      ) : (
        <EmptyState title={t('toolbox.denied.title')} sentence={t('toolbox.denied')} />
      )}
    </div>
  );
}

/** Sends the draft and goes to its page, past the warning about unsaved changes. */
function useCreate(region: string) {
  const t = useT();
  const show = useToast();
  const remember = useRemember();
  const navigate = useNavigate();
  const isDone = useRef(false);
  const [onceKey] = useState(createOnceKey);
  const create = async (values: MediumValues) => {
    const media = documentOf(values, keyOf(values.title['sv'] ?? ''));
    const created = await createMedium(region, media, onceKey(media));
    isDone.current = true;
    remember(created);
    show({ text: t('toolbox.done.draft') });
    await navigate({ to: '/toolbox/$mediaId', params: { mediaId: created.data.id } });
  };
  return { create, isDone };
}

function useNewMedium(region: string) {
  const t = useT();
  const { create, isDone } = useCreate(region);
  const refusal = useRefusal();
  const form = useForm<MediumValues>({
    initial: emptyMedium,
    validate: (values) => validateMedium(values, t),
    refusal: (error) => (isTaken(error) ? { '/title': t('toolbox.fault.taken') } : fieldErrors(error)),
    onError: refusal.onError,
  });
  const submit = () => {
    refusal.clear();
    void form.submit(create);
  };
  return { form, refusal: refusal.text, submit, isDirty: () => form.isDirty && !isDone.current };
}

function NewMediumForm({ region }: { region: string }) {
  const t = useT();
  const { form, refusal, submit, isDirty } = useNewMedium(region);
  return (
    <NewForm
      {...{ form, refusal, submit, isDirty }}
      save={t('toolbox.saveDraft')}
      cancel={
        <Link className={buttonClass('ghost')} to="/toolbox">
          {t('form.cancel')}
        </Link>
      }
    >
      <MediumFields form={form} region={region} />
    </NewForm>
  );
}

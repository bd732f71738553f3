import { Link, useNavigate } from '@tanstack/react-router';
import { useRef, useState, type FormEvent } from 'react';
import { createOnceKey } from '../../../api/onceKey';
import { fieldErrors, tell } from '../../../api/problems';
import type { Household } from '../../../api/schema';
import { UnsavedChanges } from '../../../edit/UnsavedChanges';
import { useT } from '../../../i18n/LanguageProvider';
import { Button, buttonClass } from '../../../ui/Button';
import { ErrorSummary } from '../../../ui/ErrorSummary';
import { Note } from '../../../ui/Note';
import { useToast } from '../../../ui/Toast';
import { useForm } from '../../../ui/useForm';
import { withOneMore } from '../form/newFamily';
import { emptyParent, parentDetails, parentFaults, readParent, type ParentValues } from '../form/parent';
import { ParentFields } from '../form/ParentFields';
import { addParent } from '../queries';
import { useRemember } from '../useRemember';
import { single } from './single';

function useAdd(family: Household) {
  const t = useT();
  const show = useToast();
  const navigate = useNavigate();
  const remember = useRemember();
  const isDone = useRef(false);
  const [keyOf] = useState(createOnceKey);
  const add = async (values: ParentValues) => {
    const body = parentDetails(values);
    remember(await addParent(family.id, body, keyOf(body)));
    isDone.current = true;
    show({ text: t('family.parent.added') });
    await navigate({ to: '/families/$familyId', params: { familyId: family.id } });
  };
  return { add, isDone };
}

function useAddForm(family: Household) {
  const t = useT();
  const { add, isDone } = useAdd(family);
  const [refusal, setRefusal] = useState<string | null>(null);
  const form = useForm<ParentValues>({
    initial: withOneMore(family.parents.map(readParent)).at(-1) ?? emptyParent,
    validate: (values) => parentFaults(values, '', t),
    refusal: fieldErrors,
    onError: (error) => setRefusal(`${t('form.notSaved')} ${tell(error, t).detail}`),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setRefusal(null);
    void form.submit(add);
  };
  return { form, refusal, submit, isDirty: () => form.isDirty && !isDone.current };
}

/** One more parent in a family. */
export function AddParent({ family }: { family: Household }) {
  const t = useT();
  const { form, refusal, submit, isDirty } = useAddForm(family);
  return (
    <form className="form" noValidate onSubmit={submit}>
      <ErrorSummary faults={form.faults} attempt={form.attempt} />
      {refusal && (
        <Note tone="bad" role="alert">
          {refusal}
        </Note>
      )}
      <ParentFields form={single(form)} />
      <Note>{t('family.information')}</Note>
      <div className="acts">
        <Button look="primary" type="submit" pending={form.isSaving}>
          {t('family.parent.save')}
        </Button>
        <Link className={buttonClass('ghost')} to="/families/$familyId" params={{ familyId: family.id }}>
          {t('form.cancel')}
        </Link>
      </div>
      <UnsavedChanges isDirty={isDirty} />
    </form>
  );
}

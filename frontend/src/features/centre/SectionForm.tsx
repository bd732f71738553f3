import { Link, useNavigate } from '@tanstack/react-router';
import { useRef, useState, type FormEvent } from 'react';
import { fieldErrors, tell } from '../../api/problems';
import type { CentreView } from '../../api/schema';
import { useT } from '../../i18n/LanguageProvider';
import type { Values } from '../../lib/threeWay';
import { Button, buttonClass } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { Icon } from '../../ui/Icon';
import { Note } from '../../ui/Note';
import { useForm } from '../../ui/useForm';
import { usePageTitle } from '../../ui/usePageTitle';
import { useDenied } from './permissions';
import type { VersionedCentre } from './queries';
import { SectionConflict } from './SectionConflict';
import type { Section } from './sections/section';
import { UnsavedChanges } from './UnsavedChanges';
import { useSectionSave } from './useSectionSave';

interface Props<V extends Values> {
  section: Section<V>;
  centre: VersionedCentre;
}

export function SectionForm<V extends Values>({ section, centre }: Props<V>) {
  const t = useT();
  const title = t(`section.${section.name}`);
  const denied = useDenied(centre.data)(section.permission);
  usePageTitle(`${title}, ${centre.data.name}`);
  return (
    <div className="wrap">
      <div className="head">
        <div>
          <BackToCentre centre={centre.data} />
          <h1>{title}</h1>
        </div>
      </div>
      {denied ? <EmptyState title={t('denied.title')} sentence={denied} /> : <OpenForm {...{ section, centre }} />}
    </div>
  );
}

function BackToCentre({ centre }: { centre: CentreView }) {
  return (
    <Link className="crumb" to="/centres/$centreId" params={{ centreId: centre.id }}>
      <Icon name="previous" />
      {centre.name}
    </Link>
  );
}

/** Goes back to the centre once it is saved, past the warning about unsaved changes. */
function useLeaving(centreId: string) {
  const navigate = useNavigate();
  const isDone = useRef(false);
  return {
    isDone,
    leave: () => {
      isDone.current = true;
      void navigate({ to: '/centres/$centreId', params: { centreId } });
    },
  };
}

function useRefusal() {
  const t = useT();
  const [text, setText] = useState<string | null>(null);
  const onError = (error: unknown) => {
    const { detail, reference } = tell(error, t);
    setText([t('form.notSaved'), detail, reference && t('state.reference', { reference })].filter(Boolean).join(' '));
  };
  return { text, onError, clear: () => setText(null) };
}

/** The form over the version that was opened; a newer one must not change what the person builds on. */
function useSectionForm<V extends Values>({ section, centre }: Props<V>) {
  const t = useT();
  const [opened] = useState(centre);
  const refusal = useRefusal();
  const { isDone, leave } = useLeaving(opened.data.id);
  const saving = useSectionSave(section, opened, leave);
  const form = useForm<V>({
    initial: section.read(opened.data),
    validate: (values) => section.validate(values, t),
    refusal: fieldErrors,
    onError: refusal.onError,
  });
  return { form, saving, refusal, leave, isDirty: () => form.isDirty && !isDone.current };
}

function OpenForm<V extends Values>({ section, centre }: Props<V>) {
  const { form, saving, refusal, leave, isDirty } = useSectionForm({ section, centre });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    refusal.clear();
    void form.submit(saving.save);
  };
  return (
    <form className="form" noValidate onSubmit={submit}>
      <ErrorSummary faults={form.faults} attempt={form.attempt} />
      {refusal.text && (
        <Note tone="bad" role="alert">
          {refusal.text}
        </Note>
      )}
      <section.Fields form={form} />
      <FormActs isSaving={form.isSaving} centreId={centre.data.id} />
      <SectionConflict {...{ section, saving, onKeepTheirs: leave, onError: refusal.onError }} />
      <UnsavedChanges isDirty={isDirty} />
    </form>
  );
}

function FormActs({ isSaving, centreId }: { isSaving: boolean; centreId: string }) {
  const t = useT();
  return (
    <div className="acts">
      <Button look="primary" type="submit" pending={isSaving}>
        {t('form.save')}
      </Button>
      <Link className={buttonClass('ghost')} to="/centres/$centreId" params={{ centreId }}>
        {t('form.cancel')}
      </Link>
    </div>
  );
}

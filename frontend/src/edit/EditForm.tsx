import type { FormEvent, ReactNode } from 'react';
import { useT } from '../i18n/LanguageProvider';
import type { Values } from '../lib/threeWay';
import { Button } from '../ui/Button';
import { ErrorSummary } from '../ui/ErrorSummary';
import { Note } from '../ui/Note';
import { Conflict, type Wording } from './Conflict';
import { UnsavedChanges } from './UnsavedChanges';
import type { Edit } from './useEdit';

interface Props<Data, V extends Values> extends Wording<V> {
  edit: Edit<Data, V>;
  /** What the button says; else "Spara". */
  save?: string;
  /** The way out without saving: a link from a page, a button in a dialog. */
  cancel: ReactNode;
  /** A dialog closes without a warning: little is typed there, and the page stays. */
  inDialog?: boolean;
  children: ReactNode;
}

/** The form of `useEdit`: a summary of what is wrong, the fields, the buttons, and the choice when two collide. */
export function EditForm<Data, V extends Values>(props: Props<Data, V>) {
  const { edit, labels, show, inDialog = false, children } = props;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    edit.submit();
  };
  return (
    <>
      <form className="form" noValidate onSubmit={submit}>
        <ErrorSummary faults={edit.form.faults} attempt={edit.form.attempt} />
        {edit.refusal && (
          <Note tone="bad" role="alert">
            {edit.refusal}
          </Note>
        )}
        {children}
        <Acts {...props} />
      </form>
      <Conflict {...{ edit, labels, show }} />
      {!inDialog && <UnsavedChanges isDirty={edit.isDirty} />}
    </>
  );
}

function Acts<Data, V extends Values>({ edit, save, cancel }: Props<Data, V>) {
  const t = useT();
  return (
    <div className="acts">
      <Button look="primary" type="submit" pending={edit.form.isSaving}>
        {save ?? t('form.save')}
      </Button>
      {cancel}
    </div>
  );
}

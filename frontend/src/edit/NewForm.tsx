import type { FormEvent, ReactNode } from 'react';
import type { Values } from '../lib/threeWay';
import { Button } from '../ui/Button';
import { ErrorSummary } from '../ui/ErrorSummary';
import { Note } from '../ui/Note';
import type { Form } from '../ui/useForm';
import { UnsavedChanges } from './UnsavedChanges';

interface Props {
  form: Pick<Form<Values>, 'faults' | 'attempt' | 'isSaving'>;
  /** Why the whole was refused. */
  refusal: string | null;
  submit: () => void;
  isDirty: () => boolean;
  /** What the button says. */
  save: string;
  /** The way out without saving. */
  cancel: ReactNode;
  children: ReactNode;
}

/** The form of something new: a summary of what is wrong, the fields, the buttons, and a warning to whoever leaves it half done. */
export function NewForm({ form, refusal, submit, isDirty, save, cancel, children }: Props) {
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };
  return (
    <form className="form" noValidate onSubmit={onSubmit}>
      <ErrorSummary faults={form.faults} attempt={form.attempt} />
      {refusal && (
        <Note tone="bad" role="alert">
          {refusal}
        </Note>
      )}
      {children}
      <div className="acts">
        <Button look="primary" type="submit" pending={form.isSaving}>
          {save}
        </Button>
        {cancel}
      </div>
      <UnsavedChanges isDirty={isDirty} />
    </form>
  );
}

import type { ReactNode } from 'react';
import { useT } from '../i18n/LanguageProvider';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { ErrorSummary } from '../ui/ErrorSummary';
import { Note } from '../ui/Note';
import type { Form } from '../ui/useForm';
import type { Values } from '../lib/threeWay';

interface Props<V extends Values> {
  title: string;
  lead: string;
  form: Form<V>;
  /** What went wrong with the whole, in words. */
  refusal: string | null;
  save: string;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A dialog with a few fields that makes something new. */
export function DialogForm<V extends Values>({ title, lead, onSubmit, children, ...rest }: Props<V>) {
  const { form, refusal, onClose } = rest;
  return (
    <Dialog {...{ title, lead, onClose }}>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        <ErrorSummary faults={form.faults} attempt={form.attempt} />
        {refusal && (
          <Note tone="bad" role="alert">
            {refusal}
          </Note>
        )}
        {children}
        <Acts {...rest} />
      </form>
    </Dialog>
  );
}

function Acts<V extends Values>({ form, save, onClose }: Pick<Props<V>, 'form' | 'save' | 'onClose'>) {
  const t = useT();
  return (
    <div className="acts">
      <Button look="primary" type="submit" pending={form.isSaving}>
        {save}
      </Button>
      <Button look="ghost" onPress={onClose}>
        {t('form.cancel')}
      </Button>
    </div>
  );
}

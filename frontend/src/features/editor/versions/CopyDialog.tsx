import { useState } from 'react';
import { createOnceKey } from '../../../api/onceKey';
import { fieldErrors, ProblemError, tell } from '../../../api/problems';
import { useT } from '../../../i18n/LanguageProvider';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { ErrorSummary } from '../../../ui/ErrorSummary';
import { TextField } from '../../../ui/Field';
import { Note } from '../../../ui/Note';
import { textProps, useForm, type Faults } from '../../../ui/useForm';
import { copyVersion } from '../queries';
import { useRefresh } from '../useRefresh';

interface Props {
  version: { id: string; name: string };
  /** Goes on with the copy. */
  onCopied: (copy: string) => Promise<void> | void;
  onClose: () => void;
}

/** A name that is taken is told at the name. */
function refusedName(error: unknown): Faults {
  const isTaken = error instanceof ProblemError && error.problem.code === 'version-name-taken';
  return isTaken ? { '/name': error.problem.detail } : fieldErrors(error);
}

/** Asks what the copy is to be called, and makes it. */
export function CopyDialog({ version, onCopied, onClose }: Props) {
  const t = useT();
  const refresh = useRefresh();
  const [onceKey] = useState(createOnceKey);
  const [refusal, setRefusal] = useState('');
  const form = useForm({
    initial: { name: '' },
    validate: ({ name }): Faults => (name.trim() ? {} : { '/name': t('editor.fault.name') }),
    refusal: refusedName,
    onError: (error) => setRefusal(tell(error, t).detail),
  });
  const copy = async ({ name }: { name: string }) => {
    setRefusal('');
    const { data } = await copyVersion(version.id, name.trim(), onceKey(name));
    refresh();
    await onCopied(data.id);
  };
  return (
    <Dialog title={t('editor.copyOf', { name: version.name })} lead={t('editor.copy.lead')} onClose={onClose}>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void form.submit(copy);
        }}
      >
        <ErrorSummary faults={form.faults} attempt={form.attempt} />
        {refusal && (
          <Note tone="bad" role="alert">
            {refusal}
          </Note>
        )}
        <TextField
          label={t('editor.field.versionName')}
          help={t('editor.help.versionName')}
          maxLength={60}
          {...textProps(form, 'name', '/name')}
        />
        <div className="acts">
          <Button look="primary" type="submit" pending={form.isSaving}>
            {t('editor.copy.do')}
          </Button>
          <Button look="ghost" onPress={onClose}>
            {t('form.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

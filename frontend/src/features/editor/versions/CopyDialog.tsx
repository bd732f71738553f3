import { useState } from 'react';
import { createOnceKey } from '../../../api/onceKey';
import { fieldErrors, ProblemError, tell } from '../../../api/problems';
import { useT } from '../../../i18n/LanguageProvider';
import { TextField } from '../../../ui/Field';
import { textProps, useForm, type Faults } from '../../../ui/useForm';
import { DialogForm } from '../../../edit/DialogForm';
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

function useCopy({ version, onCopied }: Props) {
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
  return { form, refusal, submit: () => void form.submit(copy) };
}

/** Asks what the copy is to be called, and makes it. */
export function CopyDialog(props: Props) {
  const t = useT();
  const { version, onClose } = props;
  const { form, refusal, submit } = useCopy(props);
  return (
    <DialogForm
      title={t('editor.copyOf', { name: version.name })}
      lead={t('editor.copy.lead')}
      save={t('editor.copy.do')}
      onSubmit={submit}
      {...{ form, refusal, onClose }}
    >
      <TextField
        label={t('editor.field.versionName')}
        help={t('editor.help.versionName')}
        maxLength={60}
        {...textProps(form, 'name', '/name')}
      />
    </DialogForm>
  );
}

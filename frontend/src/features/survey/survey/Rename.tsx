import { useState } from 'react';
import type { Survey } from '../../../api/schema';
import { DialogForm } from '../../../edit/DialogForm';
import { useDialogForm } from '../../../edit/useDialogForm';
import { useT } from '../../../i18n/LanguageProvider';
import { said, swedish } from '../../../lib/localText';
import { Button } from '../../../ui/Button';
import { TextField } from '../../../ui/Field';
import { useToast } from '../../../ui/Toast';
import { textProps } from '../../../ui/useForm';
import { limits } from '../build/faults';
import { fetchSurvey, renameSurvey } from '../queries';
import { useRefresh } from '../useRefresh';

/** What the survey is called by those who work with it. */
export function Rename({ survey }: { survey: Survey }) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon="edit" onPress={() => setOpen(true)}>
        {t('survey.rename')}
      </Button>
      {isOpen && <RenameDialog survey={survey} onClose={() => setOpen(false)} />}
    </>
  );
}

function RenameDialog({ survey, onClose }: { survey: Survey; onClose: () => void }) {
  const t = useT();
  const toast = useToast();
  const refresh = useRefresh();
  const { form, refusal, onSubmit } = useDialogForm({
    initial: { name: survey.name[swedish] ?? '' },
    validate: ({ name }) => (name.trim() ? {} : { '/name/sv': t('survey.fault.name') }),
    save: async ({ name }) => {
      const newest = await fetchSurvey(survey.id);
      await renameSurvey(newest, said(newest.data.name, swedish, name.trim()) ?? {});
      refresh();
      toast({ text: t('form.saved') });
      onClose();
    },
  });
  return (
    <DialogForm
      title={t('survey.rename')}
      lead={t('survey.rename.lead')}
      save={t('form.save')}
      {...{ form, refusal, onSubmit, onClose }}
    >
      <TextField label={t('survey.field.name')} maxLength={limits.title} {...textProps(form, 'name', '/name/sv')} />
    </DialogForm>
  );
}

import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { createOnceKey } from '../../../api/onceKey';
import { fieldErrors, ProblemError, tell } from '../../../api/problems';
import type { GuideDraft, ProgrammePart, ProgrammeVersion } from '../../../api/schema';
import { useT, type T } from '../../../i18n/LanguageProvider';
import { swedish } from '../../../lib/localText';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { ErrorSummary } from '../../../ui/ErrorSummary';
import { Select, TextArea, TextField } from '../../../ui/Field';
import { Note } from '../../../ui/Note';
import { textProps, useForm, type Faults } from '../../../ui/useForm';
import { parts } from '../codes';
import { useThemes } from '../guide/Basics';
import { limits } from '../guide/faults';
import { keyOf } from '../keys';
import { addGuide } from '../queries';
import { useRefresh } from '../useRefresh';

type Values = { title: string; purpose: string; theme: string; part: ProgrammePart };

const usualMinutes = 90;

/** A guide with what it must have from the first moment; the rest is written in its editor. */
function newGuide({ title, purpose, theme, part }: Values): GuideDraft {
  return {
    part,
    theme,
    content: {
      title: { [swedish]: title.trim() },
      purpose: { [swedish]: purpose.trim() },
      topics: [],
      minutes: usualMinutes,
      professions: [],
      perspectives: [],
      steps: [],
      whereToTurn: [],
      exampleText: false,
      reviewed: [],
    },
    cards: [],
    media: [],
  };
}

function validate({ title, purpose, theme }: Values, t: T): Faults {
  return {
    ...(title.trim() ? {} : { '/title': t('editor.fault.title') }),
    ...(purpose.trim() ? {} : { '/purpose': t('editor.fault.purpose') }),
    ...(theme ? {} : { '/theme': t('editor.fault.theme') }),
  };
}

function refusedTitle(error: unknown): Faults {
  const isTaken = error instanceof ProblemError && error.problem.code === 'guide-key-taken';
  return isTaken ? { '/title': error.problem.detail } : fieldErrors(error);
}

function useNewGuide(version: ProgrammeVersion) {
  const t = useT();
  const navigate = useNavigate();
  const refresh = useRefresh();
  const [onceKey] = useState(createOnceKey);
  const [refusal, setRefusal] = useState('');
  const form = useForm<Values>({
    initial: { title: '', purpose: '', theme: '', part: 'FIRST_YEAR' },
    validate: (values) => validate(values, t),
    refusal: refusedTitle,
    onError: (error) => setRefusal(tell(error, t).detail),
  });
  const add = async (values: Values) => {
    const guide = newGuide(values);
    const { data } = await addGuide(version.id, keyOf(values.title), guide, onceKey(guide));
    refresh();
    await navigate({ to: '/programme/guides/$guideId/write', params: { guideId: data.id } });
  };
  return { form, refusal, submit: () => void form.submit(add) };
}

export function NewGuideDialog({ version, onClose }: { version: ProgrammeVersion; onClose: () => void }) {
  const t = useT();
  const themes = useThemes(version.regionCode);
  const { form, refusal, submit } = useNewGuide(version);
  return (
    <Dialog title={t('editor.add.guide')} lead={t('editor.newGuide.lead')} onClose={onClose}>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <ErrorSummary faults={form.faults} attempt={form.attempt} />
        {refusal && (
          <Note tone="bad" role="alert">
            {refusal}
          </Note>
        )}
        <TextField label={t('editor.field.title')} maxLength={limits.title} {...textProps(form, 'title', '/title')} />
        <TextArea
          label={t('editor.field.purpose')}
          maxLength={limits.purpose}
          help={t('editor.help.purpose')}
          {...textProps(form, 'purpose', '/purpose')}
        />
        <Select
          label={t('editor.field.part')}
          choices={parts.map((value) => ({ value, text: t(`editor.part.${value}`) }))}
          {...textProps(form, 'part', '/part')}
        />
        <Select
          label={t('editor.field.theme')}
          empty={t('editor.chooseTheme')}
          choices={themes}
          {...textProps(form, 'theme', '/theme')}
        />
        <div className="acts">
          <Button look="primary" type="submit" pending={form.isSaving}>
            {t('editor.newGuide.do')}
          </Button>
          <Button look="ghost" onPress={onClose}>
            {t('form.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

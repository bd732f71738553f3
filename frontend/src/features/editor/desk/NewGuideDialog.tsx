import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { createOnceKey } from '../../../api/onceKey';
import { fieldErrors, ProblemError, tell } from '../../../api/problems';
import type { GuideDraft, ProgrammePart, ProgrammeVersion } from '../../../api/schema';
import { useT, type T } from '../../../i18n/LanguageProvider';
import { swedish } from '../../../lib/localText';
import { Select, TextArea, TextField } from '../../../ui/Field';
import { textProps, useForm, type Faults, type Form } from '../../../ui/useForm';
import { parts } from '../codes';
import { DialogForm } from '../../../edit/DialogForm';
import { useThemes } from '../guide/Basics';
import { limits } from '../guide/faults';
import { keyOf } from '../../../lib/keys';
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
    const { data } = await addGuide(version.id, keyOf(values.title, 'traff'), guide, onceKey(guide));
    refresh();
    await navigate({ to: '/programme/guides/$guideId/write', params: { guideId: data.id } });
  };
  return { form, refusal, submit: () => void form.submit(add) };
}

export function NewGuideDialog({ version, onClose }: { version: ProgrammeVersion; onClose: () => void }) {
  const t = useT();
  const { form, refusal, submit } = useNewGuide(version);
  return (
    <DialogForm
      title={t('editor.add.guide')}
      lead={t('editor.newGuide.lead')}
      save={t('editor.newGuide.do')}
      onSubmit={submit}
      {...{ form, refusal, onClose }}
    >
      <TextField label={t('editor.field.title')} maxLength={limits.title} {...textProps(form, 'title', '/title')} />
      <TextArea
        label={t('editor.field.purpose')}
        maxLength={limits.purpose}
        help={t('editor.help.purpose')}
        {...textProps(form, 'purpose', '/purpose')}
      />
      <Place form={form} region={version.regionCode} />
    </DialogForm>
  );
}

/** Where in the programme the guide belongs. */
function Place({ form, region }: { form: Form<Values>; region: string }) {
  const t = useT();
  const themes = useThemes(region);
  return (
    <>
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
    </>
  );
}

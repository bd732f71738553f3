import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { createOnceKey } from '../../../api/onceKey';
import { fieldErrors, tell } from '../../../api/problems';
import type { NewGroupSession } from '../../../api/schema';
import { useText } from '../../../content/contentLanguage';
import { useSpeech, useT } from '../../../i18n/LanguageProvider';
import { formatTime, isDate } from '../../../lib/dates';
import { typedTime } from '../../../lib/rules';
import { Button } from '../../../ui/Button';
import { DateField } from '../../../ui/DateField';
import { Dialog } from '../../../ui/Dialog';
import { ErrorSummary } from '../../../ui/ErrorSummary';
import { Select, TextField } from '../../../ui/Field';
import { Note } from '../../../ui/Note';
import { useToast } from '../../../ui/Toast';
import { textProps, useForm, type Form } from '../../../ui/useForm';
import { addSession, type VersionedGroup } from '../queries';
import { versionQuery } from '../reference';
import { useRemember } from '../useRemember';

interface Props {
  group: VersionedGroup;
  onClose: () => void;
}

type NewValues = { guide: string; title: string; day: string; begins: string; place: string };

function bodyOf({ guide, title, day, begins, place }: NewValues): NewGroupSession {
  return {
    guide: guide || null,
    title: guide ? null : { sv: title.trim() },
    day,
    begins: typedTime(begins) ?? null,
    place: place.trim() || null,
  };
}

function useAdd({ group, onClose }: Props) {
  const { t, language } = useSpeech();
  const show = useToast();
  const remember = useRemember();
  const [keyOf] = useState(createOnceKey);
  const [refusal, setRefusal] = useState<string | null>(null);
  const form = useForm<NewValues>({
    initial: { guide: '', title: '', day: '', begins: formatTime(group.data.begins, language), place: '' },
    validate: ({ guide, title, day, begins }) => ({
      ...(!guide && !title.trim() && { '/title': t('group.fault.title') }),
      ...(!isDate(day) && { '/day': t('group.fault.day') }),
      ...(!typedTime(begins) && { '/begins': t('group.fault.time') }),
    }),
    refusal: fieldErrors,
    onError: (error) => setRefusal(`${t('form.notSaved')} ${tell(error, t).detail}`),
  });
  const add = async (values: NewValues) => {
    const body = bodyOf(values);
    remember(await addSession(group.data.id, body, keyOf(body)));
    show({ text: t('group.addSession.done') });
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setRefusal(null);
    void form.submit(add);
  };
  return { form, refusal, submit };
}

/** One session more, by a guide of the group's version or with a title of its own. */
export function AddSessionDialog(props: Props) {
  const t = useT();
  const { form, refusal, submit } = useAdd(props);
  return (
    <Dialog title={t('group.addSession')} onClose={props.onClose}>
      <form className="form" noValidate onSubmit={submit}>
        <ErrorSummary faults={form.faults} attempt={form.attempt} />
        {refusal && (
          <Note tone="bad" role="alert">
            {refusal}
          </Note>
        )}
        <What form={form} version={props.group.data.programmeVersion} />
        <WhenAndWhere form={form} />
        <div className="acts">
          <Button look="primary" type="submit" pending={form.isSaving}>
            {t('group.addSession')}
          </Button>
          <Button look="ghost" onPress={props.onClose}>
            {t('form.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function What({ form, version }: { form: Form<NewValues>; version: string | null }) {
  const t = useT();
  const text = useText();
  const guides = useQuery(versionQuery(version)).data?.guides ?? [];
  return (
    <>
      {guides.length > 0 && (
        <Select
          label={t('group.field.guide')}
          empty={t('group.field.guide.none')}
          choices={guides.map(({ id, number, title }) => ({ value: id, text: `${number}. ${text(title)}` }))}
          {...textProps(form, 'guide', '/guide')}
        />
      )}
      {form.values.guide === '' && (
        <TextField label={t('group.field.title')} maxLength={120} {...textProps(form, 'title', '/title')} />
      )}
    </>
  );
}

function WhenAndWhere({ form }: { form: Form<NewValues> }) {
  const t = useT();
  return (
    <>
      <div className="pair">
        <DateField label={t('group.field.day')} {...textProps(form, 'day', '/day')} />
        <TextField label={t('group.field.begins')} inputMode="decimal" {...textProps(form, 'begins', '/begins')} />
      </div>
      <TextField
        optional
        label={t('group.field.place')}
        help={t('group.session.place.help')}
        maxLength={120}
        {...textProps(form, 'place', '/place')}
      />
    </>
  );
}

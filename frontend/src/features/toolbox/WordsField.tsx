import { useFormat, useT } from '../../i18n/LanguageProvider';
import { TextArea, TextField } from '../../ui/Field';
import type { Form } from '../../ui/useForm';
import type { MediumValues } from './medium';

const lengths = { title: 120, description: 1000, altText: 500, captions: 500, transcript: 30_000 } as const;

interface Props {
  form: Form<MediumValues>;
  field: keyof typeof lengths;
  /** In which language it is written now. */
  language: string;
  help?: string;
  optional?: boolean;
  isLong?: boolean;
}

/** One of the texts that are written in several languages. */
export function WordsField({ form, field, language, help, optional = false, isLong = false }: Props) {
  const t = useT();
  const { language: nameOf } = useFormat();
  const pointer = `/${field}`;
  const text = form.values[field];
  const Field = isLong ? TextArea : TextField;
  const name = t(`toolbox.${field}`);
  return (
    <Field
      {...{ pointer, help, optional }}
      label={language === 'sv' ? name : t('toolbox.inLanguage', { name, language: nameOf(language) })}
      value={text[language] ?? ''}
      error={form.faultAt(pointer)}
      maxLength={lengths[field]}
      lang={language}
      onValue={(words) => form.set(field, { ...text, [language]: words }, pointer)}
      onLeave={() => form.leave(pointer)}
    />
  );
}

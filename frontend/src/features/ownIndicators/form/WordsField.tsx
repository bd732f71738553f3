import type { LocalText } from '../../../api/schema';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { said, swedish } from '../../../lib/localText';
import { TextArea, TextField } from '../../../ui/Field';
import type { Form } from '../../../ui/useForm';
import { lengths, type IndicatorValues, type Words } from '../values';

interface Props {
  form: Form<IndicatorValues>;
  field: Words;
  language: string;
  optional?: boolean;
  onText: (text: LocalText, pointer: string) => void;
}

/** What is said of an indicator in one language. */
export function WordsField({ form, field, language, optional = false, onText }: Props) {
  const t = useT();
  const { language: nameOf } = useFormat();
  const pointer = `/${field}/${language}`;
  const text = form.values[field];
  const name = t(`own.field.${field}`);
  const Field = field === 'formula' ? TextArea : TextField;
  return (
    <Field
      {...{ pointer, optional }}
      label={language === swedish ? name : t('own.inLanguage', { name, language: nameOf(language) })}
      help={language === swedish ? t(`own.help.${field}`) : undefined}
      value={text[language] ?? ''}
      error={form.faultAt(pointer)}
      maxLength={lengths[field]}
      lang={language}
      onValue={(words) => onText(said(text, language, words) ?? {}, pointer)}
      onLeave={() => form.leave(pointer)}
    />
  );
}

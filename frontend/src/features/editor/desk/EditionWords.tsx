import type { LocalText } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { said } from '../../../lib/localText';
import { TextArea } from '../../../ui/Field';
import type { Faults } from '../../../ui/useForm';

interface Props {
  field: 'summary' | 'groupLeadership';
  text: LocalText | null;
  language: string;
  faults: Faults;
  onText: (text: LocalText | null) => void;
}

/** A text of the whole version in the language that is written in now. */
export function EditionWords({ field, text, language, faults, onText }: Props) {
  const t = useT();
  const pointer = `/${field}/${language}`;
  return (
    <TextArea
      pointer={pointer}
      label={t(`editor.field.${field}`)}
      optional={field === 'groupLeadership'}
      help={field === 'groupLeadership' ? t('editor.help.groupLeadership') : undefined}
      lang={language}
      value={text?.[language] ?? ''}
      error={faults[pointer]}
      onValue={(words) => onText(said(text, language, words))}
    />
  );
}

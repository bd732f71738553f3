import type { LocalText } from '../../api/schema';
import { useFormat, useT } from '../../i18n/LanguageProvider';
import { said, swedish } from '../../lib/localText';
import { TextArea, TextField } from '../../ui/Field';
import { useFields } from './fields';

interface Props {
  /** Where the text stands in what is sent; its language comes after it. */
  at: string;
  label: string;
  text: LocalText | null;
  onText: (text: LocalText | null) => void;
  help?: string;
  optional?: boolean;
  /** One line only. */
  isShort?: boolean;
}

/** A text in the language that is written in now; beside another language stands what it says in Swedish. */
export function WordsField({ at, text, onText, isShort = false, ...rest }: Props) {
  const { language, faults } = useFields();
  const pointer = `${at}/${language}`;
  const Field = isShort ? TextField : TextArea;
  return (
    <div className="writing-words">
      <Field
        {...rest}
        pointer={pointer}
        lang={language}
        value={text?.[language] ?? ''}
        error={faults[pointer]}
        onValue={(words) => onText(said(text, language, words))}
      />
      {language !== swedish && <InSwedish text={text} />}
    </div>
  );
}

function InSwedish({ text }: { text: LocalText | null }) {
  const t = useT();
  const { language: nameOf } = useFormat();
  const words = text?.[swedish];
  if (!words) return null;
  return (
    <p className="writing-source">
      <b>{t('writing.inLanguage', { language: nameOf(swedish) })}</b> <span lang={swedish}>{words}</span>
    </p>
  );
}

import type { LocalText } from '../../../api/schema';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { Checkbox } from '../../../ui/Checkbox';
import { BareSelect } from '../../../ui/Field';
import { FilterChips } from '../../../ui/FilterChips';
import { swedish } from '../../../lib/localText';
import { addable, languagesOf, missingIn } from './languages';

interface Props {
  texts: (LocalText | null)[];
  language: string;
  onLanguage: (language: string) => void;
  /** The languages in which a person has read all of it, and what to do when one more is said to be. */
  reviewed?: string[];
  onReviewed?: (reviewed: string[]) => void;
}

function capital(name: string): string {
  return name.charAt(0).toLocaleUpperCase('sv') + name.slice(1);
}

/** In which language one writes, and how much is missing in each. */
export function LanguageBar({ texts, language, onLanguage, ...read }: Props) {
  const t = useT();
  const { language: nameOf } = useFormat();
  const shown = languagesOf(texts, language);
  const chips = shown.map((value) => {
    const missing = missingIn(texts, value);
    const name = capital(nameOf(value));
    return { value, text: missing > 0 ? t('editor.languageMissing', { name, count: missing }) : name };
  });
  const others = addable
    .filter((one) => !shown.includes(one))
    .map((value) => ({ value, text: capital(nameOf(value)) }));
  return (
    <div className="editor-languages">
      <FilterChips label={t('editor.writeIn')} chips={chips} chosen={language} onChoose={onLanguage} />
      <BareSelect
        aria-label={t('editor.addLanguage')}
        value=""
        empty={t('editor.addLanguage')}
        choices={others}
        onValue={(value) => value && onLanguage(value)}
      />
      <Read texts={texts} language={language} {...read} />
    </div>
  );
}

/** Only a person who has read it says so, and not of a text that is not all there. */
function Read({ texts, language, reviewed, onReviewed }: Omit<Props, 'onLanguage'>) {
  const t = useT();
  const { language: nameOf } = useFormat();
  const isWritten = texts.some((text) => text?.[language]);
  if (!reviewed || !onReviewed || !isWritten || (language !== swedish && missingIn(texts, language) > 0)) return null;
  const others = reviewed.filter((one) => one !== language);
  return (
    <Checkbox
      isSelected={reviewed.includes(language)}
      onChange={(isRead) => onReviewed(isRead ? [...others, language].toSorted() : others)}
    >
      {t('editor.readGuide', { language: nameOf(language) })}
    </Checkbox>
  );
}

import type { LocalText } from '../../api/schema';
import { useFormat, useT } from '../../i18n/LanguageProvider';
import { Checkbox } from '../../ui/Checkbox';
import { BareSelect } from '../../ui/Field';
import { FilterChips } from '../../ui/FilterChips';
import { swedish } from '../../lib/localText';
import { addable, languagesOf, missingIn } from './languages';

interface Props {
  /** The languages that are offered from the beginning. */
  offered: readonly string[];
  texts: (LocalText | null)[];
  language: string;
  onLanguage: (language: string) => void;
  /** The languages in which a person has read all of it, and what to do when one more is said to be. */
  read?: { languages: string[]; claim: (language: string) => string; onRead: (languages: string[]) => void };
}

function capital(name: string): string {
  return name.charAt(0).toLocaleUpperCase('sv') + name.slice(1);
}

/** In which language one writes, and how much is missing in each. */
export function LanguageBar({ offered, texts, language, onLanguage, read }: Props) {
  const t = useT();
  const { language: nameOf } = useFormat();
  const shown = languagesOf(offered, texts, language);
  const chips = shown.map((value) => {
    const missing = missingIn(texts, value);
    const name = capital(nameOf(value));
    return { value, text: missing > 0 ? t('writing.languageMissing', { name, count: missing }) : name };
  });
  const others = addable
    .filter((one) => !shown.includes(one))
    .map((value) => ({ value, text: capital(nameOf(value)) }));
  return (
    <div className="writing-languages">
      <FilterChips label={t('writing.writeIn')} chips={chips} chosen={language} onChoose={onLanguage} />
      <BareSelect
        aria-label={t('writing.addLanguage')}
        value=""
        empty={t('writing.addLanguage')}
        choices={others}
        onValue={(value) => value && onLanguage(value)}
      />
      {read && <Read {...{ texts, language, read }} />}
    </div>
  );
}

type ReadProps = Pick<Props, 'texts' | 'language'> & { read: NonNullable<Props['read']> };

/** Only a person who has read it says so, and not of a text that is not all there. */
function Read({ texts, language, read }: ReadProps) {
  const { language: nameOf } = useFormat();
  const isWritten = texts.some((text) => text?.[language]);
  if (!isWritten || (language !== swedish && missingIn(texts, language) > 0)) return null;
  const others = read.languages.filter((one) => one !== language);
  return (
    <Checkbox
      isSelected={read.languages.includes(language)}
      onChange={(isRead) => read.onRead(isRead ? [...others, language].toSorted() : others)}
    >
      {read.claim(nameOf(language))}
    </Checkbox>
  );
}

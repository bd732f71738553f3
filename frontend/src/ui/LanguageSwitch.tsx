import { languageNames, languages } from '../i18n/language';
import { useSpeech } from '../i18n/LanguageProvider';
import { RadioList } from './RadioList';

/** Each language is named in itself. */
export function LanguageSwitch() {
  const { language, setLanguage, t } = useSpeech();
  return (
    <RadioList
      across
      label={t('language.switch')}
      value={language}
      choices={languages.map((value) => ({ value, text: languageNames[value] }))}
      onChange={setLanguage}
    />
  );
}

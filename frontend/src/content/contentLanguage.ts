import { useSearch } from '@tanstack/react-router';
import type { LocalText } from '../api/schema';
import { useSpeech } from '../i18n/LanguageProvider';
import { shownIn } from '../lib/localText';

/** The language in which content is read: the one in the address, else that of the page. */
export function useContentLanguage(): string {
  const { language } = useSpeech();
  return useSearch({ strict: false }).language ?? language;
}

/** A text in the language that it is read in. */
export function useText(): (text: LocalText) => string {
  const language = useContentLanguage();
  return (text) => text[shownIn(text, language)] ?? '';
}

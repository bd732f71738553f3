import { deviceChoice } from '../lib/device';
import type { Language } from '../lib/dates';

export const languages = ['sv', 'en'] as const;
export const languageNames: Record<Language, string> = { sv: 'Svenska', en: 'English' };

const choice = deviceChoice<Language>('language', languages, 'sv');

export function chosenLanguage(): Language {
  return choice.read();
}

/** Keeps the choice on the device and tells assistive technology which language the page speaks. */
export function speak(language: Language): void {
  choice.write(language);
  document.documentElement.lang = language;
}

/** The language that the page speaks now. */
export function spokenLanguage(): Language {
  return document.documentElement.lang === 'en' ? 'en' : 'sv';
}

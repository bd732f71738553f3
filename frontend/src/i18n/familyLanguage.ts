import { deviceChoice } from '../lib/device';

/** The languages of the pages for families. Those who work here have two of them (`language.ts`). */
export const familyLanguages = ['sv', 'sv-x-lattlast', 'en', 'ar'] as const;
export type FamilyLanguage = (typeof familyLanguages)[number];

/** Each in itself, so that one finds one's own. */
export const familyLanguageNames: Record<FamilyLanguage, string> = {
  sv: 'Svenska',
  'sv-x-lattlast': 'Lätt svenska',
  en: 'English',
  ar: 'العربية',
};

export function isFamilyLanguage(text: string | null): text is FamilyLanguage {
  return familyLanguages.some((language) => language === text);
}

/** The first language of the phone that we speak, else Swedish. */
function languageOfPhone(wanted: readonly string[]): FamilyLanguage {
  return wanted.map((tag) => tag.slice(0, 2)).find(isFamilyLanguage) ?? 'sv';
}

/** What the link says, else what was chosen on this device, else what the phone speaks. */
export function familyLanguage(asked: string | null, wanted = navigator.languages): FamilyLanguage {
  return isFamilyLanguage(asked) ? asked : choice(wanted).read();
}

export function keepFamilyLanguage(language: FamilyLanguage): void {
  choice().write(language);
}

function choice(wanted = navigator.languages) {
  return deviceChoice<FamilyLanguage>('language', familyLanguages, languageOfPhone(wanted));
}

/** Tells the browser and assistive technology which language the page speaks, and which way it runs. */
export function speakToFamily(language: FamilyLanguage): void {
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
}

import { IntlMessageFormat } from 'intl-messageformat';
import type { FamilyLanguage } from './familyLanguage';

/** ICU messages as they are written; those with something to fill in have been read already in what is built. */
export type Catalog = Record<string, Message>;
type Message = ConstructorParameters<typeof IntlMessageFormat>[0];
type MessageValues = Record<string, string | number>;
export type Translate<Key extends string> = (key: Key, values?: MessageValues) => string;

/** Arabic with the digits that stand on clocks and doors in Sweden. */
const locales: Record<FamilyLanguage, string> = {
  sv: 'sv-SE',
  'sv-x-lattlast': 'sv-SE',
  en: 'en-GB',
  ar: 'ar-u-nu-latn',
};

export function localeOf(language: FamilyLanguage): string {
  return locales[language];
}

/** Puts ICU messages of one catalogue into words; each message is parsed once. */
export function createTranslator<C extends Catalog>(language: FamilyLanguage, catalog: C): Translate<keyof C & string> {
  const parsed = new Map<string, IntlMessageFormat>();
  return (key, values) => {
    const written = catalog[key] ?? key;
    if (typeof written === 'string' && !written.includes('{')) return bound(written);
    const message =
      parsed.get(key) ?? new IntlMessageFormat(written, locales[language], undefined, { ignoreTag: true });
    parsed.set(key, message);
    return bound(String(message.format(values)));
  };
}

/** A percent sign stays by its number. */
function bound(text: string): string {
  return text.replaceAll(' %', '\u00a0%');
}

/** Languages that the browser has no name for. */
const ownNames: Record<string, Record<'sv' | 'en' | 'ar', string>> = {
  swl: { sv: 'svenskt teckenspråk', en: 'Swedish Sign Language', ar: 'لغة الإشارة السويدية' },
  'sv-x-lattlast': { sv: 'lätt svenska', en: 'easy Swedish', ar: 'سويدية سهلة' },
};

/** The name of a language in another: "arabiska". */
export function languageName(code: string, language: FamilyLanguage): string {
  const own = ownNames[code];
  if (own) return own[language === 'sv-x-lattlast' ? 'sv' : language];
  try {
    return new Intl.DisplayNames(locales[language], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** "svenska, arabiska och somaliska", or "eller" where one of them is enough. */
export function listed(parts: string[], language: FamilyLanguage, type: Intl.ListFormatType = 'conjunction'): string {
  return new Intl.ListFormat(locales[language], { type }).format(parts);
}

export function number(value: number, language: FamilyLanguage, digits = 0): string {
  return new Intl.NumberFormat(locales[language], { maximumFractionDigits: digits }).format(value);
}

/** How large a file is, as people say it: "38 kB", "2,3 MB". */
export function fileSize(bytes: number, language: FamilyLanguage): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1_000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  const maximumFractionDigits = unit === 'megabyte' ? 1 : 0;
  return new Intl.NumberFormat(locales[language], { style: 'unit', unit, maximumFractionDigits }).format(value);
}

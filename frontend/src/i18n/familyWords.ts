import type { FamilyLanguage } from './familyLanguage';
import svCommon from './sv/common';
import svPublic from './sv/public';
import type svAnswer from './sv/answer';
import type svPlace from './sv/place';
import type svSignUp from './sv/signUp';

/** Of the words that all pages share, those that the pages for families use: only they need more than two languages. */
type SharedKey = Extract<
  keyof typeof svCommon,
  | `${'kind' | 'service' | 'targetAge' | 'weekday' | 'hours'}.${string}`
  | 'languages.title'
  | 'demo.footer'
  | 'language.switch'
  | 'state.retry'
  | 'problem.unreachable.detail'
  | 'footer.accessibility'
  | 'page.skip'
>;
export type FamilyKey = keyof typeof svPublic | SharedKey;

export interface FamilyWords {
  words: Record<FamilyKey, string>;
  /** Whether a person who speaks the language has read them. */
  reviewed: boolean;
}

const swedish: FamilyWords['words'] = { ...svCommon, ...svPublic };

const load: Record<FamilyLanguage, () => Promise<FamilyWords>> = {
  sv: () => Promise.resolve({ words: swedish, reviewed: true }),
  'sv-x-lattlast': async () => {
    const easy = await import('./sv-x-lattlast/family');
    return { words: { ...swedish, ...easy.default }, reviewed: easy.reviewed };
  },
  en: async () => {
    const [common, own] = await Promise.all([import('./en/common'), import('./en/public')]);
    return { words: { ...common.default, ...own.default }, reviewed: true };
  },
  ar: async () => {
    const arabic = await import('./ar/family');
    return { words: arabic.default, reviewed: arabic.reviewed };
  },
};

/** Swedish comes with the page; the words of another language are fetched when someone speaks it. */
export function familyWords(language: FamilyLanguage): Promise<FamilyWords> {
  return load[language]();
}

export type OwnKey = keyof typeof svSignUp | keyof typeof svPlace;
type OwnWords = Record<OwnKey, string>;

async function together<Key extends string>(...chapters: Promise<{ default: object }>[]): Promise<Record<Key, string>> {
  const words = await Promise.all(chapters);
  return Object.assign({}, ...words.map((chapter) => chapter.default)) as Record<Key, string>;
}

const loadOwn: Record<FamilyLanguage, () => Promise<OwnWords>> = {
  sv: () => together(import('./sv/signUp'), import('./sv/place')),
  'sv-x-lattlast': () =>
    together(
      import('./sv/signUp'),
      import('./sv/place'),
      import('./sv-x-lattlast/signUp'),
      import('./sv-x-lattlast/place'),
    ),
  en: () => together(import('./en/signUp'), import('./en/place')),
  ar: () => together(import('./ar/signUp'), import('./ar/place')),
};

/** The words of signing up and of one's own place, which come with those pages alone. */
export function ownWords(language: FamilyLanguage): Promise<OwnWords> {
  return loadOwn[language]();
}

export type AnswerKey = keyof typeof svAnswer;
type AnswerWords = Record<AnswerKey, string>;

const loadAnswer: Record<FamilyLanguage, () => Promise<AnswerWords>> = {
  sv: () => together(import('./sv/answer')),
  'sv-x-lattlast': () => together(import('./sv/answer'), import('./sv-x-lattlast/answer')),
  en: () => together(import('./en/answer')),
  ar: () => together(import('./ar/answer')),
};

/** The words of answering a survey, which come with its pages alone. */
export function answerWords(language: FamilyLanguage): Promise<AnswerWords> {
  return loadAnswer[language]();
}

import type { PublicSurvey } from '../../../api/schema';
import type { FamilyLanguage } from '../../../i18n/familyLanguage';
import { swedish, type ByLanguage } from '../../../lib/localText';

export type Question = PublicSurvey['questions'][number];
/** What the pages need to know of a survey; a preview has no last day. */
export type AskedSurvey = Pick<PublicSurvey, 'kind' | 'title' | 'introduction' | 'thanks' | 'helpLines' | 'questions'> &
  Partial<Pick<PublicSurvey, 'closesAt'>>;

interface Spoken {
  words: string;
  /** For the element that they stand in: the language, and which way it runs. */
  spokenIn: { lang: string; dir: 'ltr' | 'rtl' };
}

/** A text in the language of the page, else in Swedish. */
export function spoken(text: ByLanguage, language: FamilyLanguage): Spoken {
  const lang = text[language] === undefined ? swedish : language;
  return { words: text[lang] ?? '', spokenIn: { lang, dir: lang === 'ar' ? 'rtl' : 'ltr' } };
}

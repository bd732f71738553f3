import { createTranslator, type Translate } from '../../i18n/translate';
import type { FamilyLanguage } from '../../i18n/familyLanguage';
import { familyWords, type FamilyKey } from '../../i18n/familyWords';

export interface Speaking {
  language: FamilyLanguage;
  t: Translate<FamilyKey>;
  reviewed: boolean;
}

export async function speakingIn(language: FamilyLanguage): Promise<Speaking> {
  const { words, reviewed } = await familyWords(language);
  return { language, t: createTranslator(language, words), reviewed };
}

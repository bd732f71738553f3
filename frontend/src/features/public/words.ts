import enCommon from '../../i18n/en/common';
import enPublic from '../../i18n/en/public';
import svCommon from '../../i18n/sv/common';
import svPublic from '../../i18n/sv/public';
import { createTranslator, type Translate } from '../../i18n/translate';
import type { Language } from '../../lib/dates';

const sv = { ...svCommon, ...svPublic };
const en: Record<keyof typeof sv, string> = { ...enCommon, ...enPublic };

export interface Speaking {
  language: Language;
  t: Translate<keyof typeof sv>;
}

export function speaking(language: Language): Speaking {
  return { language, t: createTranslator(language, language === 'sv' ? sv : en) };
}

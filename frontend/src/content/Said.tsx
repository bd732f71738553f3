import type { LocalText } from '../api/schema';
import { useFormat, useT } from '../i18n/LanguageProvider';
import { shownIn } from '../lib/localText';
import { Mark } from '../ui/Mark';
import { useContentLanguage } from './contentLanguage';

/** A text that somebody has written, marked with the language that it is in. */
export function Said({ text }: { text: LocalText }) {
  const lang = shownIn(text, useContentLanguage());
  return <span lang={lang}>{text[lang]}</span>;
}

/** Says that texts are shown in Swedish, when one of them has not been written in the language that is asked for. */
export function InSwedish({ texts }: { texts: LocalText[] }) {
  const t = useT();
  const { language: nameOf } = useFormat();
  const language = useContentLanguage();
  if (texts.every((text) => shownIn(text, language) === language)) return null;
  return <Mark tone="line">{t('content.shownIn', { language: nameOf('sv') })}</Mark>;
}

import type { LocalText } from '../../api/schema';
import { useFormat, useT } from '../../i18n/LanguageProvider';
import { Mark } from '../../ui/Mark';
import { shownIn, useContentLanguage } from './words';

/** A text of the programme, marked with the language that it is in. */
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
  return <Mark tone="line">{t('programme.shownIn', { language: nameOf('sv') })}</Mark>;
}

/** For staff: no person has read the translation yet. What is shown in Swedish is no translation. */
export function Unreviewed({ text, reviewed }: { text: LocalText; reviewed: string[] }) {
  const t = useT();
  const lang = shownIn(text, useContentLanguage());
  if (lang === 'sv' || reviewed.includes(lang)) return null;
  return <Mark tone="day">{t('programme.unreviewed')}</Mark>;
}

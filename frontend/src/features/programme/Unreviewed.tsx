import { useContentLanguage } from '../../content/contentLanguage';
import type { LocalText } from '../../api/schema';
import { useT } from '../../i18n/LanguageProvider';
import { shownIn } from '../../lib/localText';
import { Mark } from '../../ui/Mark';

/** For staff: no person has read the translation yet. What is shown in Swedish is no translation. */
export function Unreviewed({ text, reviewed }: { text: LocalText; reviewed: string[] }) {
  const t = useT();
  const lang = shownIn(text, useContentLanguage());
  if (lang === 'sv' || reviewed.includes(lang)) return null;
  return <Mark tone="day">{t('programme.unreviewed')}</Mark>;
}

import { useT } from '../../../i18n/LanguageProvider';
import { Written } from '../Written';
import type { Shown } from './usePreview';

/** The letter as a family would get it. */
export function Preview({ preview: { letter, hasFailed }, language }: { preview: Shown; language: string }) {
  const t = useT();
  return (
    <aside aria-labelledby="preview">
      <h2 id="preview">{t('letter.text.preview')}</h2>
      <p className="muted small">{t('letter.text.preview.lead')}</p>
      {letter ? (
        <Written {...letter} language={language} />
      ) : (
        <p role="status">{t(hasFailed ? 'letter.text.preview.failed' : 'letter.text.preview.wrong')}</p>
      )}
    </aside>
  );
}

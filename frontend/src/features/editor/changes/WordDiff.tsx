import { diffWords } from 'diff';
import { useMemo } from 'react';
import { useT } from '../../../i18n/LanguageProvider';

const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter('sv', { granularity: 'word' }) : undefined;

/** One text in which the words that came and went are marked; also for those who do not see the marks. */
export function WordDiff({ before, after, lang }: { before: string; after: string; lang: string | undefined }) {
  const t = useT();
  const runs = useMemo(() => diffWords(before, after, segmenter ? { intlSegmenter: segmenter } : {}), [before, after]);
  return (
    <p className="editor-diff" lang={lang}>
      {runs.map(({ value, added, removed }, i) => {
        if (!added && !removed) return <span key={i}>{value}</span>;
        const Run = added ? 'ins' : 'del';
        return (
          <Run key={i}>
            <span className="sr">{t(added ? 'editor.diff.added' : 'editor.diff.removed')} </span>
            {value}
            <span className="sr"> {t('editor.diff.end')}</span>
          </Run>
        );
      })}
    </p>
  );
}

import type { FieldChange } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { useChangeWords } from './words';
import { WordDiff } from './WordDiff';

/** What differs, field by field: texts word by word, values as before and after. */
export function FieldChanges({ changes }: { changes: FieldChange[] }) {
  const { label } = useChangeWords();
  return (
    <dl className="editor-fields">
      {changes.map((change) => (
        <div key={[change.field, change.of, change.language].join(' ')}>
          <dt>{label(change)}</dt>
          <dd>{change.language ? <TextChange change={change} /> : <ValueChange change={change} />}</dd>
        </div>
      ))}
    </dl>
  );
}

function TextChange({ change: { before, after, language } }: { change: FieldChange }) {
  return <WordDiff before={before ?? ''} after={after ?? ''} lang={language ?? undefined} />;
}

function ValueChange({ change }: { change: FieldChange }) {
  const t = useT();
  const { say } = useChangeWords();
  const before = say(change, change.before);
  const after = say(change, change.after);
  if (change.field === 'STEPS') return <WordDiff before={before} after={after} lang={undefined} />;
  return (
    <p className="editor-diff">
      {before && (
        <del>
          <span className="sr">{t('editor.diff.removed')} </span>
          {before}
        </del>
      )}{' '}
      {after && (
        <ins>
          <span className="sr">{t('editor.diff.added')} </span>
          {after}
        </ins>
      )}
    </p>
  );
}

import { tell } from '../../../api/problems';
import { useT } from '../../../i18n/LanguageProvider';
import { Note } from '../../../ui/Note';
import { errorRows, type ErrorRow } from './errorRows';

/**
 * More are seldom read; those that are left show when these are put right. The API names twice as many at most, and then the
 * words say "at least".
 */
const most = 50;

/** What is wrong with a file, line by line: nothing of it is taken in. */
export function Refused({ error }: { error: unknown }) {
  const t = useT();
  const rows = errorRows(error);
  const { title, detail } = tell(error, t);
  if (rows.length === 0) {
    return (
      <Note tone="bad" role="alert">
        <strong>{title}</strong> {detail}
      </Note>
    );
  }
  return (
    <>
      <Note tone="bad" role="alert">
        <strong>{t('own.refused')}</strong> {t('own.refused.lead', { count: rows.length })}
      </Note>
      <Table rows={rows.slice(0, most)} />
      {rows.length > most && <p className="muted">{t('own.refused.more', { count: rows.length - most })}</p>}
    </>
  );
}

function Table({ rows }: { rows: ErrorRow[] }) {
  const t = useT();
  return (
    <table className="own-refused">
      <caption className="sr">{t('own.refused.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('own.refused.line')}</th>
          <th scope="col">{t('own.refused.column')}</th>
          <th scope="col">{t('own.refused.text')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ line, column, text }) => (
          <tr key={`${line} ${column} ${text}`}>
            <td className="num">{line || t('own.refused.whole')}</td>
            <td>{column ? <code>{column}</code> : '–'}</td>
            <td>{text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

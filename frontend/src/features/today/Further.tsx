import { Link } from '@tanstack/react-router';
import type { SessionSummary } from '../../api/schema';
import { useT } from '../../i18n/LanguageProvider';
import { SessionList } from './SessionList';

/** How many there is room for. */
const [ofOne, ofAll] = [5, 8];

export interface Ahead {
  sessions: SessionSummary[];
  /** Where they are all those of the centre: the ids of those that the signed-in person leads. */
  led?: ReadonlySet<string>;
}

/** What comes after the next session: what one leads, or to the one who plans all at the centre with her own marked. */
export function Further({ sessions, led }: Ahead) {
  const t = useT();
  return (
    <section aria-labelledby="further">
      <h2 id="further">{t(led ? 'today.desk.next' : 'today.further')}</h2>
      {sessions.length === 0 ? (
        <p className="muted">{t('today.further.none')}</p>
      ) : (
        <SessionList sessions={sessions.slice(0, led ? ofAll : ofOne)} {...(led && { led })} />
      )}
      <p className="more">
        <Link to="/groups/term">{t('today.term')}</Link>
      </p>
    </section>
  );
}

/** @jsxImportSource preact */
import type { OwnSession } from '../../../api/schema';
import { shownIn } from '../../../lib/localText';
import { dayName, timeSpan } from '../when';
import { Written } from '../Parts';
import type { Speaking } from '../words';

/** What is told of a session, to everyone or to a family that has a place. */
type Shown = Omit<OwnSession, 'id' | 'sequence'>;

/** The sessions to come. */
export function Sessions({ sessions, speaking }: { sessions: Shown[]; speaking: Speaking }) {
  return (
    <section class="sessions" aria-labelledby="sessions">
      <h2 id="sessions">{speaking.t('public.sessions', { count: sessions.length })}</h2>
      <ol>
        {sessions.map((session) => (
          <Session key={`${session.day} ${session.begins}`} session={session} speaking={speaking} />
        ))}
      </ol>
    </section>
  );
}

function Session({ session, speaking: { t, language } }: { session: Shown; speaking: Speaking }) {
  const { day, begins, minutes, place } = session;
  return (
    <li>
      <p class="num">
        <time dateTime={`${day}T${begins.slice(0, 5)}`}>
          {dayName(day, language)} <span class="nowrap">{timeSpan(begins, minutes, language)}</span>
        </time>
      </p>
      <Title title={session.title} wanted={language} />
      {place && (
        <p class="muted">
          <Written>{t('public.elsewhere', { place })}</Written>
        </p>
      )}
    </li>
  );
}

/** In the language of the page, or in Swedish where it has not been written in that. */
function Title({ title, wanted }: { title: OwnSession['title']; wanted: string }) {
  const lang = shownIn(title, wanted);
  return (
    <p>
      <bdi lang={lang}>{title[lang]}</bdi>
    </p>
  );
}

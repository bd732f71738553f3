/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import type { AttendedSession } from '../../../api/schema';
import type { OwnSpeaking } from '../own';
import { Icon } from '../Parts';
import { askOwn, askOwnFile } from '../send';
import { useOnce } from '../signup/useFilling';
import { dayName } from '../when';
import { saveFile } from '../../../lib/saveFile';

interface Props {
  secret: string;
  speaking: OwnSpeaking;
}

/** The sessions that one came to oneself, with a certificate of each; nothing is shown when there are none. */
export function Certificates({ secret, speaking }: Props) {
  const { t } = speaking;
  const path = `/public/links/${encodeURIComponent(secret)}/attended-sessions`;
  const [sessions, setSessions] = useState<AttendedSession[]>([]);
  useEffect(() => {
    // The page is whole without them.
    askOwn<{ items: AttendedSession[] }>(path).then(
      ({ items }) => setSessions(items),
      () => undefined,
    );
  }, [path]);
  if (sessions.length === 0) return null;
  return (
    <section class="sheet quiet" aria-labelledby="certificates">
      <h2 id="certificates">{t('place.certificates')}</h2>
      <p>{t('place.certificates.text')}</p>
      <ul class="acts">
        {sessions.map((session) => (
          <li key={session.id}>
            <Certificate path={`${path}/${session.id}/certificate`} day={session.day} speaking={speaking} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** It is fetched here, so that the secret of the link comes into no address that a browser remembers. */
function Certificate({ path, day, speaking: { t, language } }: { path: string; day: string; speaking: OwnSpeaking }) {
  const [hasFailed, setFailed] = useState(false);
  const { once } = useOnce();
  const save = () =>
    once(() =>
      askOwnFile(path).then(
        (file) => {
          setFailed(false);
          saveFile(file, `intyg-${day}.pdf`);
        },
        () => setFailed(true),
      ),
    );
  return (
    <>
      <button type="button" class="btn" onClick={() => void save()}>
        <Icon name="document" />
        {t('place.certificate', { day: dayName(day, language) })}
      </button>
      <p role="status">{hasFailed && t('place.certificate.failed')}</p>
    </>
  );
}

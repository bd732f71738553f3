import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { askWhoIAm } from '../../api/session';
import { useT } from '../../i18n/LanguageProvider';
import { Note } from '../../ui/Note';
import { clearOldLists } from './keptList';
import { sessionsKept, tickKeeper } from './keptTicks';
import { sendMarks } from './queries';
import { sendKept } from './sendKept';

async function sendMine(subject: string): Promise<string[]> {
  await clearOldLists(subject);
  return sendKept({
    sessions: () => sessionsKept(subject).catch(() => []),
    keeper: (session) => tickKeeper(subject, session),
    isSamePerson: async () => (await askWhoIAm())?.subject === subject,
    send: sendMarks,
  });
}

/** Sends what this person ticked without a network, and leads to the sessions where something still waits. */
export function Unsent({ subject }: { subject: string }) {
  const t = useT();
  const { data: sessions = [] } = useQuery({
    queryKey: ['attendance', 'unsent', subject],
    queryFn: () => sendMine(subject),
    networkMode: 'always',
    refetchOnReconnect: true,
    gcTime: 0,
  });
  if (sessions.length === 0) return null;
  return (
    <Note tone="warn">
      {t('attendance.unsent')}
      <ul>
        {sessions.map((sessionId) => (
          <li key={sessionId}>
            <Link to="/sessions/$sessionId/attendance" params={{ sessionId }}>
              {t('attendance.unsent.open')}
            </Link>
          </li>
        ))}
      </ul>
    </Note>
  );
}

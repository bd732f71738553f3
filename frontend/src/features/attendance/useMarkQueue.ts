import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { askWhoIAm, meQuery } from '../../api/session';
import { sessionGate } from '../../api/sessionGate';
import { tickKeeper } from './keptTicks';
import { MarkQueue } from './MarkQueue';
import { attendanceQuery, sendMarks, type AttendanceList } from './queries';

/** Nobody sends the ticks of another; whoever has signed in instead begins anew, and meets nothing of the first. */
async function isStill(subject: string, client: QueryClient): Promise<boolean> {
  const me = await askWhoIAm();
  if (!me && sessionGate.armed()) return true;
  if (me && me.subject !== subject) globalThis.location.replace('/');
  else client.setQueryData(meQuery.queryKey, me);
  return me?.subject === subject;
}

function sendWhileOpen(queue: MarkQueue): () => void {
  const end = queue.begin();
  const leaving = (event: BeforeUnloadEvent) => queue.isAtRisk() && event.preventDefault();
  globalThis.addEventListener('online', queue.hurry);
  globalThis.addEventListener('beforeunload', leaving);
  document.addEventListener('visibilitychange', queue.hurry);
  return () => {
    globalThis.removeEventListener('online', queue.hurry);
    globalThis.removeEventListener('beforeunload', leaving);
    document.removeEventListener('visibilitychange', queue.hurry);
    end();
  };
}

/** Sends what this person ticks on the list for as long as the page is open. */
export function useMarkQueue(subject: string, { head, list, askedAt }: AttendanceList) {
  const client = useQueryClient();
  const [queue] = useState(
    () =>
      new MarkQueue({
        send: (marks) => sendMarks(head.id, marks),
        isSamePerson: () => isStill(subject, client),
        keeper: tickKeeper(subject, head.id),
        now: () => new Date(),
      }),
  );
  useEffect(() => queue.learn(list.data.parents, askedAt), [queue, list, askedAt]);
  useEffect(() => sendWhileOpen(queue), [queue]);
  const ticking = useSyncExternalStore(queue.subscribe, queue.now);
  const clashes = Object.keys(ticking.clashes).length;
  useEffect(() => {
    if (clashes > 0) void client.invalidateQueries(attendanceQuery(head.id));
  }, [client, head.id, clashes]);
  return { queue, ticking };
}

import { api, takeVersioned, type Versioned } from '../../api/client';
import type { SessionAttendance } from '../../api/schema';
import { deviceKeeper } from '../../edit/deviceDrafts';
import { useAutosave } from '../../edit/useAutosave';
import { countsOf, headCounts, type DropInCounts } from './attendance';
import { fetchAttendance } from './queries';

async function save(onto: Versioned<SessionAttendance>, counts: DropInCounts): Promise<Versioned<SessionAttendance>> {
  const params = { path: { id: onto.data.session }, header: { 'If-Match': onto.etag } };
  const body = { items: headCounts(counts) };
  const { data, etag } = await takeVersioned(api.PUT('/sessions/{id}/drop-ins', { params, body }));
  return { data: { ...onto.data, dropIns: data.items }, etag };
}

/** Saves the counts by themselves; two who count different kinds do not collide. */
export function useDropIns(subject: string, opened: Versioned<SessionAttendance>) {
  return useAutosave<SessionAttendance, DropInCounts>({
    opened,
    read: ({ dropIns }) => countsOf(dropIns),
    write: save,
    fetch: () => fetchAttendance(opened.data.session),
    check: () => ({}),
    split: (counts) => counts,
    join: (counts) => counts as DropInCounts,
    keeper: deviceKeeper(subject, `drop-ins ${opened.data.session}`),
    remember: () => undefined,
    closedBy: 'session-cancelled',
  });
}

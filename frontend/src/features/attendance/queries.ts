import { queryOptions } from '@tanstack/react-query';
import { api, take, takeVersioned, ungated, type Versioned } from '../../api/client';
import { statusOf } from '../../api/problems';
import type { MarkResult, SessionAttendance, WantedMark } from '../../api/schema';
import { keepList, keptList, type SessionHead } from './keptList';

export interface AttendanceList {
  head: SessionHead;
  list: Versioned<SessionAttendance>;
  /** When it was asked for, in milliseconds. */
  askedAt: number;
  /** Whose it is, when it is what was kept on the device. */
  keptFor: string | null;
}

type Client = typeof api;

async function fetchList(id: string, client: Client): Promise<AttendanceList> {
  const askedAt = Date.now();
  const params = { path: { id } };
  const [list, { group, title, number, day, begins }] = await Promise.all([
    takeVersioned(client.GET('/sessions/{id}/attendance', { params })),
    take(client.GET('/sessions/{id}', { params })),
  ]);
  return { list, askedAt, keptFor: null, head: { id, group, title, number, day, begins } };
}

/** The list as it is now; without an answer as it was kept today, unless it is already shown. */
async function readList(id: string, isShown: boolean): Promise<AttendanceList> {
  try {
    return await fetchList(id, ungated);
  } catch (error) {
    const status = statusOf(error);
    if (status === 401) return fetchList(id, api);
    const kept = isShown || (status && status < 500) ? undefined : await keptList(id);
    if (!kept) throw error;
    return { head: kept.head, list: kept.list, askedAt: kept.keptAt, keptFor: kept.subject };
  }
}

export function attendanceQuery(id: string) {
  return queryOptions({
    queryKey: ['attendance', id],
    queryFn: ({ client, queryKey }) => readList(id, client.getQueryData(queryKey) !== undefined),
    networkMode: 'always',
    refetchOnReconnect: true,
  });
}

/** Whether the list lies on the device, so that it opens without a network. */
export function keptQuery(head: SessionHead, subject: string) {
  return queryOptions({
    queryKey: ['attendance', head.id, 'kept', subject],
    queryFn: () => keepList(head, subject),
    staleTime: Infinity,
  });
}

export async function sendMarks(id: string, marks: WantedMark[]): Promise<MarkResult[]> {
  return (await take(api.POST('/sessions/{id}/attendance-marks', { params: { path: { id } }, body: { marks } }))).items;
}

export function fetchAttendance(id: string): Promise<Versioned<SessionAttendance>> {
  return takeVersioned(api.GET('/sessions/{id}/attendance', { params: { path: { id } } }));
}

import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, succeed, take, takeVersioned, type Versioned } from '../../api/client';
import type {
  GroupDetails,
  GroupLeader,
  GroupSummary,
  NewGroup,
  NewGroupCopy,
  NewGroupSession,
  ParentGroup,
  Schedule,
  paths,
} from '../../api/schema';

export type GroupFilter = NonNullable<paths['/groups']['get']['parameters']['query']>;
export type GroupPageOfList = { items: GroupSummary[]; next?: string | null; total?: number };
export type VersionedGroup = Versioned<ParentGroup>;

export const groupKeys = {
  all: ['groups'] as const,
  one: (id: string) => ['groups', 'one', id] as const,
  leaders: (id: string) => ['groups', 'leaders', id] as const,
};

export function groupsQuery(filter: GroupFilter) {
  return queryOptions({
    queryKey: ['groups', 'list', filter],
    queryFn: () => take(api.GET('/groups', { params: { query: { ...filter, total: true } } })),
    placeholderData: keepPreviousData,
  });
}

export function fetchGroup(id: string): Promise<VersionedGroup> {
  return takeVersioned(api.GET('/groups/{id}', { params: { path: { id } } }));
}

export function groupQuery(id: string) {
  return queryOptions({ queryKey: groupKeys.one(id), queryFn: () => fetchGroup(id) });
}

export function leadersQuery(id: string) {
  return queryOptions({
    queryKey: groupKeys.leaders(id),
    queryFn: async (): Promise<GroupLeader[]> =>
      (await take(api.GET('/groups/{id}/leaders', { params: { path: { id } } }))).items,
  });
}

/** A session of any group that one may see, for telling what another collides with. */
export function sessionQuery(id: string) {
  return queryOptions({
    queryKey: ['groups', 'session', id],
    queryFn: () => take(api.GET('/sessions/{id}', { params: { path: { id } } })),
  });
}

export function createGroup(group: NewGroup, key: string): Promise<VersionedGroup> {
  return takeVersioned(api.POST('/groups', { body: group, params: { header: { 'Idempotency-Key': key } } }));
}

export function copyGroup(id: string, copy: NewGroupCopy, key: string): Promise<VersionedGroup> {
  const params = { path: { id }, header: { 'Idempotency-Key': key } };
  return takeVersioned(api.POST('/groups/{id}/copies', { body: copy, params }));
}

/** The address of a group and the version that a change builds on. */
export function at(group: VersionedGroup) {
  return { params: { path: { id: group.data.id }, header: { 'If-Match': group.etag } } };
}

/** The same for one of its sessions, which share the group's version. */
export function sessionAt(group: VersionedGroup, session: string) {
  return { params: { path: { id: session }, header: { 'If-Match': group.etag } } };
}

export function changeGroup(onto: VersionedGroup, details: GroupDetails): Promise<VersionedGroup> {
  return takeVersioned(api.PATCH('/groups/{id}', { ...at(onto), body: details }));
}

export function rescheduleGroup(onto: VersionedGroup, schedule: Schedule): Promise<VersionedGroup> {
  return takeVersioned(api.PUT('/groups/{id}/schedule', { ...at(onto), body: schedule }));
}

export async function replaceLeaders(onto: VersionedGroup, leaders: string[]): Promise<VersionedGroup> {
  await succeed(api.PUT('/groups/{id}/leaders', { ...at(onto), body: { leaders } }));
  return fetchGroup(onto.data.id);
}

export async function addSession(id: string, session: NewGroupSession, key: string): Promise<VersionedGroup> {
  const params = { path: { id }, header: { 'Idempotency-Key': key } };
  await succeed(api.POST('/groups/{id}/sessions', { body: session, params }));
  return fetchGroup(id);
}

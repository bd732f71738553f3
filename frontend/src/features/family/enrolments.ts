import { queryOptions } from '@tanstack/react-query';
import { allPages } from '../../api/allPages';
import { api, take, takeVersioned, type Versioned } from '../../api/client';
import type {
  Enrolment,
  EnrolmentSummary,
  GroupPlaces,
  GroupStatus,
  GroupSummary,
  NewEnrolment,
  Participant,
  PublicGroup,
  paths,
} from '../../api/schema';

export type EnrolmentFilter = NonNullable<paths['/enrolments']['get']['parameters']['query']>;
export type VersionedEnrolment = Versioned<Enrolment>;

/** All that is kept of places in groups; a move of one family may move others too. */
export const placeKeys = { all: ['places'] as const };

/** All that a filter lets through; a group has some tens of them, a family a few. */
export function enrolmentsQuery(filter: EnrolmentFilter) {
  return queryOptions({
    queryKey: ['places', 'enrolments', filter],
    queryFn: (): Promise<EnrolmentSummary[]> =>
      allPages((at) => take(api.GET('/enrolments', { params: { query: { ...filter, ...at } } }))),
  });
}

/** The first few of those that a filter lets through, and how many they all are. */
export function someEnrolmentsQuery(filter: EnrolmentFilter) {
  return queryOptions({
    queryKey: ['places', 'some', filter],
    queryFn: async (): Promise<{ items: EnrolmentSummary[]; total?: number | null }> =>
      take(api.GET('/enrolments', { params: { query: { ...filter, limit: 5, total: true } } })),
  });
}

export function fetchEnrolment(id: string): Promise<VersionedEnrolment> {
  return takeVersioned(api.GET('/enrolments/{id}', { params: { path: { id } } }));
}

export function enrolmentQuery(id: string) {
  return queryOptions({ queryKey: ['places', 'enrolment', id], queryFn: () => fetchEnrolment(id) });
}

export function participantsQuery(group: string) {
  return queryOptions({
    queryKey: ['places', 'participants', group],
    queryFn: async (): Promise<Participant[]> =>
      (await take(api.GET('/groups/{id}/participants', { params: { path: { id: group } } }))).items,
    retry: false,
  });
}

export function placesQuery(group: string) {
  return queryOptions({
    queryKey: ['places', 'counts', group],
    queryFn: (): Promise<GroupPlaces> => take(api.GET('/groups/{id}/places', { params: { path: { id: group } } })),
  });
}

const goingOn: ReadonlySet<GroupStatus> = new Set(['PLANNED', 'OPEN', 'RUNNING']);

/** The groups that a family of the centre or municipality can come to: those that go on. */
export function groupsToChooseQuery(where: { centre: string } | { municipality: string } | { region: string }) {
  return queryOptions({
    queryKey: ['places', 'groups', where],
    queryFn: async (): Promise<GroupSummary[]> => {
      const query = { ...where, sort: 'next' } as const;
      const all = await allPages((at) => take(api.GET('/groups', { params: { query: { ...query, ...at } } })));
      return all.filter(({ status }) => goingOn.has(status));
    },
  });
}

/** The groups of a region that take sign-ups for children of a month. */
export function openGroupsQuery(region: string, born: string | undefined) {
  const query = { region, limit: 100, ...(born && { born }) };
  return queryOptions({
    queryKey: ['places', 'open', region, born],
    queryFn: async (): Promise<PublicGroup[]> => (await take(api.GET('/public/groups', { params: { query } }))).items,
  });
}

export function enrol(enrolment: NewEnrolment, key: string): Promise<VersionedEnrolment> {
  return takeVersioned(api.POST('/enrolments', { body: enrolment, params: { header: { 'Idempotency-Key': key } } }));
}

/** Mails those who are invited and have not answered, of one's own families, once more; how many letters that is. */
export function remindInvited(group: string): Promise<{ letters: number }> {
  return take(api.POST('/groups/{id}/invitations', { params: { path: { id: group } }, body: { remind: true } }));
}

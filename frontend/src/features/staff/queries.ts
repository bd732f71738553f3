import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, succeed, take, takeVersioned, type Versioned } from '../../api/client';
import type { NewStaffMember, StaffMember, StaffSummary, StaffTraining, paths } from '../../api/schema';

export type StaffFilter = NonNullable<paths['/staff']['get']['parameters']['query']>;
export type StaffPageOfList = { items: StaffSummary[]; next?: string | null; total?: number };
export type VersionedMember = Versioned<StaffMember>;

export const staffKeys = {
  all: ['staff'] as const,
  one: (id: string) => ['staff', 'one', id] as const,
};

export function staffQuery(filter: StaffFilter) {
  return queryOptions({
    queryKey: ['staff', 'list', filter],
    queryFn: () => take(api.GET('/staff', { params: { query: { ...filter, total: true } } })),
    placeholderData: keepPreviousData,
  });
}

export function fetchMember(id: string): Promise<VersionedMember> {
  return takeVersioned(api.GET('/staff/{id}', { params: { path: { id } } }));
}

export function memberQuery(id: string) {
  return queryOptions({ queryKey: staffKeys.one(id), queryFn: () => fetchMember(id) });
}

/** The centres of a municipality that someone may be planned for. */
export function ownCentresQuery(municipality: string | undefined) {
  const query = { ...(municipality && { municipality }), status: 'OPEN', sort: 'name', limit: 100 } as const;
  return queryOptions({
    queryKey: ['staff', 'centres', municipality],
    queryFn: async () => (await take(api.GET('/centres', { params: { query } }))).items,
  });
}

export function planMember(member: NewStaffMember, key: string): Promise<VersionedMember> {
  return takeVersioned(api.POST('/staff', { body: member, params: { header: { 'Idempotency-Key': key } } }));
}

/** The address of a member and the version that a change builds on. */
function at(member: VersionedMember) {
  return { params: { path: { id: member.data.id }, header: { 'If-Match': member.etag } } };
}

export type MemberValues = { name: string; profession: string; trainings: StaffTraining[] };

export function readMember({ name, profession, trainings }: StaffMember): MemberValues {
  return { name, profession: profession ?? '', trainings };
}

/** Two questions where both parts changed, the second on top of the first. */
export async function writeMember(onto: VersionedMember, values: MemberValues): Promise<VersionedMember> {
  const profession = (values.profession || null) as StaffMember['profession'];
  const changed = await takeVersioned(
    api.PATCH('/staff/{id}', { ...at(onto), body: { name: values.name.trim(), profession } }),
  );
  if (JSON.stringify(values.trainings) === JSON.stringify(changed.data.trainings)) return changed;
  return takeVersioned(api.PUT('/staff/{id}/trainings', { ...at(changed), body: { trainings: values.trainings } }));
}

export type Answer = 'confirmation' | 'refusal';

/** Says who it is that has signed in: the one who was planned, or someone else. */
export function answerCandidate(member: VersionedMember, person: string, answer: Answer): Promise<VersionedMember> {
  return takeVersioned(
    answer === 'confirmation'
      ? api.POST('/staff/{id}/confirmation', { ...at(member), body: { person } })
      : api.POST('/staff/{id}/refusal', { ...at(member), body: { person } }),
  );
}

export function dropPlan(member: VersionedMember): Promise<void> {
  return succeed(api.DELETE('/staff/{id}', at(member)));
}

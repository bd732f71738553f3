import { api, takeVersioned } from '../../../api/client';
import type { EndReason, EnrolmentSummary } from '../../../api/schema';
import { fetchEnrolment, type VersionedEnrolment } from '../enrolments';

/** Something that staff do with a family's place in a group. */
export type Step = (onto: VersionedEnrolment) => Promise<VersionedEnrolment>;

/** It is not where the person saw it any more: it has to be looked at before anything is done. */
export class MovedOn extends Error {}

function at({ data, etag }: VersionedEnrolment) {
  return { params: { path: { id: data.id }, header: { 'If-Match': etag } } };
}

/** Takes a step on the newest version, as long as it stands where the person saw it. */
export async function step(seen: EnrolmentSummary, taken: Step): Promise<VersionedEnrolment> {
  const newest = await fetchEnrolment(seen.id);
  const { status, queuePlace } = newest.data;
  if (status !== seen.status || queuePlace !== seen.queuePlace) throw new MovedOn();
  return taken(newest);
}

export const accept: Step = (onto) => takeVersioned(api.POST('/enrolments/{id}/acceptance', at(onto)));

export function decline(supportOffered: boolean): Step {
  return (onto) => takeVersioned(api.POST('/enrolments/{id}/decline', { ...at(onto), body: { supportOffered } }));
}

export function tellOfSupport(supportOffered: boolean): Step {
  return (onto) =>
    takeVersioned(api.PUT('/enrolments/{id}/individual-support', { ...at(onto), body: { supportOffered } }));
}

export function withdraw(reason: Extract<EndReason, 'BY_FAMILY' | 'BY_CENTRE'>): Step {
  return (onto) => takeVersioned(api.POST('/enrolments/{id}/withdrawal', { ...at(onto), body: { reason } }));
}

export function offerAhead(reason: string): Step {
  return (onto) => takeVersioned(api.POST('/enrolments/{id}/offer', { ...at(onto), body: { reason } }));
}

export function standAt(place: number, reason: string): Step {
  return (onto) => takeVersioned(api.PUT('/enrolments/{id}/queue-place', { ...at(onto), body: { place, reason } }));
}

/** The family leaves its group for another; the answer is its place in the new one. */
export function changeGroup(group: string, key: string): Step {
  return ({ data }) => {
    const params = { path: { id: data.id }, header: { 'Idempotency-Key': key } };
    return takeVersioned(api.POST('/enrolments/{id}/group-changes', { params, body: { group } }));
  };
}

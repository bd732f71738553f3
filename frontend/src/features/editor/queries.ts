import { queryOptions } from '@tanstack/react-query';
import { api, succeed, take, takeVersioned, type Versioned } from '../../api/client';
import type { GuideDraft, ProgrammeEdition, ProgrammeVersion, SessionGuide } from '../../api/schema';

export type VersionedVersion = Versioned<ProgrammeVersion>;
export type VersionedGuide = Versioned<SessionGuide>;

/** Everything that is read of the programme, here and on its pages; it is read anew when something was written. */
export const programmeKey = ['programme'];

/** The versions that one may read, what is in use first. */
export const versionsQuery = queryOptions({
  queryKey: ['programme', 'written', 'versions'],
  queryFn: async () => (await take(api.GET('/programme-versions', { params: { query: { limit: 100 } } }))).items,
});

export function fetchVersion(id: string): Promise<VersionedVersion> {
  return takeVersioned(api.GET('/programme-versions/{id}', { params: { path: { id } } }));
}

export function versionQuery(id: string) {
  return queryOptions({ queryKey: ['programme', 'written', 'version', id], queryFn: () => fetchVersion(id) });
}

export function fetchGuide(id: string): Promise<VersionedGuide> {
  return takeVersioned(api.GET('/session-guides/{id}', { params: { path: { id } } }));
}

export function guideQuery(id: string) {
  return queryOptions({ queryKey: ['programme', 'written', 'guide', id], queryFn: () => fetchGuide(id) });
}

export const themesQuery = queryOptions({
  queryKey: ['programme', 'themes'],
  queryFn: async () => (await take(api.GET('/themes'))).items,
});

/** What differs since another version; since the one in use when none is named. */
export function changesQuery(id: string, from: string | undefined) {
  return queryOptions({
    queryKey: ['programme', 'written', 'changes', id, from],
    queryFn: () =>
      take(api.GET('/programme-versions/{id}/changes', { params: { path: { id }, query: from ? { from } : {} } })),
  });
}

/** How many guides the region's programme is to have. */
export function guidesNeededQuery(code: string) {
  return queryOptions({
    queryKey: ['programme', 'guides-needed', code],
    queryFn: async () =>
      (await take(api.GET('/regions/{code}/settings', { params: { path: { code } } }))).programme.guides,
  });
}

/** The address of what is changed, and the version of it that the change builds on. */
function at({ data, etag }: Versioned<{ id: string }>) {
  return { params: { path: { id: data.id }, header: { 'If-Match': etag } } };
}

function once(id: string, key: string) {
  return { params: { path: { id }, header: { 'Idempotency-Key': key } } };
}

export function copyVersion(id: string, name: string, key: string): Promise<VersionedVersion> {
  return takeVersioned(api.POST('/programme-versions/{id}/copies', { ...once(id, key), body: { name } }));
}

export function publishVersion(version: VersionedVersion): Promise<VersionedVersion> {
  return takeVersioned(api.POST('/programme-versions/{id}/publication', at(version)));
}

export function retireVersion(version: VersionedVersion): Promise<VersionedVersion> {
  return takeVersioned(api.POST('/programme-versions/{id}/retirement', at(version)));
}

export function discardDraft(version: VersionedVersion): Promise<void> {
  return succeed(api.DELETE('/programme-versions/{id}', at(version)));
}

export function writeEdition(onto: VersionedVersion, edition: ProgrammeEdition): Promise<VersionedVersion> {
  return takeVersioned(api.PUT('/programme-versions/{id}/edition', { ...at(onto), body: edition }));
}

export function orderGuides(onto: VersionedVersion, guides: string[]): Promise<VersionedVersion> {
  return takeVersioned(api.PUT('/programme-versions/{id}/guide-order', { ...at(onto), body: { guides } }));
}

export function addGuide(version: string, key: string, guide: GuideDraft, onceKey: string): Promise<VersionedGuide> {
  return takeVersioned(
    api.POST('/programme-versions/{id}/guides', { ...once(version, onceKey), body: { key, guide } }),
  );
}

export function rewriteGuide(onto: VersionedGuide, guide: GuideDraft): Promise<VersionedGuide> {
  return takeVersioned(api.PUT('/session-guides/{id}', { ...at(onto), body: guide }));
}

export function dropGuide(guide: VersionedGuide): Promise<void> {
  return succeed(api.DELETE('/session-guides/{id}', at(guide)));
}

import { queryOptions } from '@tanstack/react-query';
import { allPages } from '../../api/allPages';
import { api, succeed, take, takeVersioned, type Versioned } from '../../api/client';
import type { LocalText, NewSurvey, Survey, SurveyContent, SurveyVersion } from '../../api/schema';

export type VersionedSurvey = Versioned<Survey>;
export type VersionedVersion = Versioned<SurveyVersion>;

/** Everything that is read of surveys; it is read anew when something was written. */
export const surveysKey = ['surveys'];

/** So many are looked through for questions to ask again. */
const fewSurveys = 20;

/** The region's surveys, by name. */
export const surveysQuery = queryOptions({
  queryKey: ['surveys', 'list'],
  queryFn: () => allPages((query) => take(api.GET('/surveys', { params: { query } }))),
});

/** Their versions, or those of one, what is in use first. */
export function versionsQuery(survey?: string) {
  return queryOptions({
    queryKey: ['surveys', 'versions', survey],
    queryFn: () =>
      allPages((page) =>
        take(api.GET('/survey-versions', { params: { query: { ...page, ...(survey ? { survey } : {}) } } })),
      ),
  });
}

/** The ready-made ones. */
export const modelsQuery = queryOptions({
  queryKey: ['surveys', 'models'],
  queryFn: async () => (await take(api.GET('/survey-models'))).items,
  staleTime: Infinity,
});

/** What the region asks these people now, in the surveys that are in use. */
export function askedNowQuery(audience: Survey['audience']) {
  return queryOptions({
    queryKey: ['surveys', 'asked-now', audience],
    queryFn: async () => {
      const surveys = await allPages((page) => take(api.GET('/surveys', { params: { query: { ...page, audience } } })));
      const inUse = surveys.flatMap(({ published }) => published ?? []).slice(0, fewSurveys);
      const versions = await Promise.all(inUse.map(fetchVersion));
      return versions.flatMap(({ data }) => data.content.questions);
    },
    staleTime: Infinity,
  });
}

/** The fixed questions, in all their wordings. */
export const itemsQuery = queryOptions({
  queryKey: ['surveys', 'items'],
  queryFn: async () => (await take(api.GET('/survey-items'))).items,
  staleTime: Infinity,
});

export function fetchSurvey(id: string): Promise<VersionedSurvey> {
  return takeVersioned(api.GET('/surveys/{id}', { params: { path: { id } } }));
}

export function surveyQuery(id: string) {
  return queryOptions({ queryKey: ['surveys', 'one', id], queryFn: () => fetchSurvey(id) });
}

export function fetchVersion(id: string): Promise<VersionedVersion> {
  return takeVersioned(api.GET('/survey-versions/{id}', { params: { path: { id } } }));
}

export function versionQuery(id: string) {
  return queryOptions({ queryKey: ['surveys', 'version', id], queryFn: () => fetchVersion(id) });
}

/** Where a version lies as a document. */
export function documentAddress(version: string): string {
  return `/familjenavet/v1/survey-versions/${version}/document`;
}

/** The address of what is changed, and the version of it that the change builds on. */
function at({ data, etag }: Versioned<{ id: string }>) {
  return { params: { path: { id: data.id }, header: { 'If-Match': etag } } };
}

export function beginSurvey(wanted: NewSurvey, key: string): Promise<Survey> {
  return take(api.POST('/surveys', { params: { header: { 'Idempotency-Key': key } }, body: wanted }));
}

export function renameSurvey(survey: VersionedSurvey, name: LocalText): Promise<VersionedSurvey> {
  return takeVersioned(api.PUT('/surveys/{id}/name', { ...at(survey), body: { name } }));
}

export function beginVersion(survey: string, key: string): Promise<SurveyVersion> {
  const params = { path: { id: survey }, header: { 'Idempotency-Key': key } };
  return take(api.POST('/surveys/{id}/versions', { params }));
}

export function writeVersion(onto: VersionedVersion, content: SurveyContent): Promise<VersionedVersion> {
  return takeVersioned(api.PUT('/survey-versions/{id}', { ...at(onto), body: content }));
}

export function publishVersion(version: VersionedVersion): Promise<VersionedVersion> {
  return takeVersioned(api.POST('/survey-versions/{id}/publication', at(version)));
}

export function retireVersion(version: VersionedVersion): Promise<VersionedVersion> {
  return takeVersioned(api.POST('/survey-versions/{id}/retirement', at(version)));
}

export function discardDraft(version: VersionedVersion): Promise<void> {
  return succeed(api.DELETE('/survey-versions/{id}', at(version)));
}

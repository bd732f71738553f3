import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { allPages } from '../../api/allPages';
import { api, take } from '../../api/client';
import { periodsOf } from './figures';
import type { paths, SurveyRelease, SurveyResult, SurveyText, SurveyVersion } from '../../api/schema';

export type ReleaseFilter = NonNullable<paths['/survey-releases']['get']['parameters']['query']>;
export type ReleasePageOfList = { items: SurveyRelease[]; next?: string | null; total?: number };

export const resultsKey = ['results'] as const;

export function releasesQuery(filter: ReleaseFilter) {
  return queryOptions({
    queryKey: [...resultsKey, 'releases', filter],
    queryFn: () => take(api.GET('/survey-releases', { params: { query: { ...filter, status: 'CURRENT' } } })),
    placeholderData: keepPreviousData,
  });
}

export function releaseQuery(id: string) {
  return queryOptions({
    queryKey: [...resultsKey, 'release', id],
    queryFn: (): Promise<SurveyRelease> => take(api.GET('/survey-releases/{id}', { params: { path: { id } } })),
  });
}

/** All that was answered at one place in a release. A release never changes. */
export function resultsAtQuery(release: string, place: string) {
  return queryOptions({
    queryKey: [...resultsKey, 'at', release, place],
    queryFn: () => results({ release, place }),
    staleTime: Infinity,
    placeholderData: keepPreviousData,
  });
}

/** One question at all places of a release, of all who answered it there or of some. */
export function resultsOfQuery(release: string, question: string, gender: SurveyResult['gender']) {
  return queryOptions({
    queryKey: [...resultsKey, 'of', release, question, gender],
    queryFn: () => results({ release, question, gender }),
    staleTime: Infinity,
  });
}

/** What is told over the term or the year of something that its own release hides; the shorter first. */
export function shownOverQuery({ survey, closedOn, kind }: SurveyRelease, { place, question, gender }: SurveyResult) {
  const asked = { survey: survey.id, place: place.path, question, gender };
  return queryOptions({
    queryKey: [...resultsKey, 'over', closedOn, asked],
    queryFn: async () => {
      const told = await Promise.all(periodsOf(closedOn).map((period) => results({ ...asked, period })));
      const isShown = (one: SurveyResult) => one.survey.version === survey.version && one.status === 'OK';
      return told.flat().find(isShown) ?? null;
    },
    staleTime: Infinity,
    enabled: kind === 'ROUND',
  });
}

function results(asked: {
  release?: string;
  place?: string;
  question?: string;
  gender?: SurveyResult['gender'];
  survey?: string;
  period?: string;
}) {
  return allPages<SurveyResult>((page) =>
    take(api.GET('/survey-results', { params: { query: { ...asked, ...page } } })),
  );
}

/** The words of what was asked; a version that has been used never changes. */
export function askedQuery(version: string | null) {
  return queryOptions({
    queryKey: [...resultsKey, 'asked', version],
    queryFn: (): Promise<SurveyVersion> =>
      take(api.GET('/survey-versions/{id}', { params: { path: { id: version ?? '' } } })),
    staleTime: Infinity,
    enabled: version !== null,
  });
}

export type TextFilter = NonNullable<paths['/survey-texts']['get']['parameters']['query']>;

/** What was written in closed rounds, for those who decide what others may read. */
export function textsQuery(filter: TextFilter) {
  return queryOptions({
    queryKey: [...resultsKey, 'texts', filter],
    queryFn: () => take(api.GET('/survey-texts', { params: { query: { ...filter, total: true } } })),
    placeholderData: keepPreviousData,
  });
}

/** What texts may be said to speak of: the region's themes. */
export const textThemesQuery = queryOptions({
  queryKey: [...resultsKey, 'themes'],
  queryFn: async () => (await take(api.GET('/themes'))).items,
});

/** Decides on a text, whatever was decided before: the last word counts, and can be taken back. */
export function moderate(id: string, decided: Partial<TextDecision>): Promise<SurveyText> {
  return take(
    api.PATCH('/survey-texts/{id}', { params: { path: { id }, header: { 'If-Match': '*' } }, body: decided as never }),
  );
}

export type TextDecision = Pick<SurveyText, 'status' | 'masked' | 'themes'>;

/** The release of a round that holds now. */
export function currentReleaseQuery(round: string | undefined) {
  return queryOptions({
    queryKey: [...resultsKey, 'current', round],
    queryFn: async () => {
      const query = { round: round ?? '', status: 'CURRENT', limit: 1 } as const;
      return (await take(api.GET('/survey-releases', { params: { query } }))).items[0] ?? null;
    },
    enabled: round !== undefined,
  });
}

/** Makes a new release with the texts as they have been decided on. */
export function correct(release: string, key: string): Promise<SurveyRelease> {
  return take(
    api.POST('/survey-releases/{id}/corrections', {
      params: { path: { id: release }, header: { 'Idempotency-Key': key } },
    }),
  );
}

/** What may be quoted, at one place. */
export function quotesQuery(release: string, place: string) {
  return queryOptions({
    queryKey: [...resultsKey, 'quotes', release, place],
    queryFn: () =>
      allPages((page) => take(api.GET('/survey-quotes', { params: { query: { release, place, ...page } } }))),
    staleTime: Infinity,
  });
}

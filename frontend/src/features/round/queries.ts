import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { allPages } from '../../api/allPages';
import { api, succeed, take, takeVersioned, type Versioned } from '../../api/client';
import type {
  EnteredAnswers,
  GroupSummary,
  NewSurveyRound,
  NewSurveyRule,
  RoundDetails,
  SurveyRound,
  SurveyRoundCode,
  SurveyRoundSummary,
  SurveyRule,
  SurveyRuleDetails,
  WithdrawalReason,
  paths,
} from '../../api/schema';
import { roundsKey } from '../../api/surveyRounds';

export type RoundFilter = NonNullable<paths['/survey-rounds']['get']['parameters']['query']>;
export type RoundPageOfList = { items: SurveyRoundSummary[]; next?: string | null; total?: number | null };
export type VersionedRound = Versioned<SurveyRound>;

export function roundsQuery(filter: RoundFilter) {
  return queryOptions({
    queryKey: [...roundsKey, 'list', filter],
    queryFn: (): Promise<RoundPageOfList> =>
      take(api.GET('/survey-rounds', { params: { query: { ...filter, total: true } } })),
    placeholderData: keepPreviousData,
  });
}

export function roundKey(id: string) {
  return [...roundsKey, 'one', id] as const;
}

export function fetchRound(id: string): Promise<VersionedRound> {
  return takeVersioned(api.GET('/survey-rounds/{id}', { params: { path: { id } } }));
}

export function roundQuery(id: string) {
  return queryOptions({ queryKey: roundKey(id), queryFn: () => fetchRound(id) });
}

/** Where everyone answers, one address for each place; asked for once, as a round that has closed has none. */
export function codesQuery(id: string) {
  return queryOptions({
    queryKey: ['round-codes', id],
    queryFn: async (): Promise<SurveyRoundCode[]> =>
      (await take(api.GET('/survey-rounds/{id}/code', { params: { path: { id } } }))).items,
    staleTime: Infinity,
  });
}

/** The surveys of the region that can be asked now, by name. */
export const askableSurveysQuery = queryOptions({
  queryKey: ['surveys', 'askable'],
  queryFn: async () => {
    const all = await allPages((query) => take(api.GET('/surveys', { params: { query } })));
    return all.filter(({ published }) => published !== null);
  },
});

/** What a version of a survey asks; it never changes once a round asks it. */
export function contentQuery(version: string) {
  return queryOptions({
    queryKey: ['surveys', 'content', version],
    queryFn: async () => (await take(api.GET('/survey-versions/{id}', { params: { path: { id: version } } }))).content,
    staleTime: Infinity,
  });
}

/** The centres of a region that one has something to do with, by name. */
export function centresQuery(region: string | undefined) {
  const query = { ...(region && { region }), status: 'OPEN', sort: 'name' } as const;
  return queryOptions({
    queryKey: [...roundsKey, 'centres', region],
    queryFn: () => allPages((page) => take(api.GET('/centres', { params: { query: { ...query, ...page } } }))),
    enabled: region !== undefined,
    staleTime: 60_000,
  });
}

/** The groups of a centre that came about, by name. */
export function groupsToAskQuery(centre: string | undefined) {
  const query = { ...(centre && { centre }), sort: 'name' } as const;
  return queryOptions({
    queryKey: [...roundsKey, 'groups', centre],
    queryFn: async (): Promise<GroupSummary[]> => {
      const groups = await allPages((page) => take(api.GET('/groups', { params: { query: { ...query, ...page } } })));
      return groups.filter(({ status }) => status !== 'CANCELLED');
    },
    enabled: centre !== undefined,
  });
}

/** The address of a round and the version that a change builds on. */
function at({ data, etag }: Versioned<{ id: string }>) {
  return { params: { path: { id: data.id }, header: { 'If-Match': etag } } };
}

export function createRound(round: NewSurveyRound, key: string): Promise<VersionedRound> {
  return takeVersioned(api.POST('/survey-rounds', { body: round, params: { header: { 'Idempotency-Key': key } } }));
}

export function changeRound(onto: VersionedRound, details: RoundDetails): Promise<VersionedRound> {
  return takeVersioned(api.PATCH('/survey-rounds/{id}', { ...at(onto), body: details }));
}

export function withdrawRound(onto: VersionedRound, reason: WithdrawalReason): Promise<VersionedRound> {
  return takeVersioned(api.POST('/survey-rounds/{id}/withdrawal', { ...at(onto), body: { reason } }));
}

/** What moves a round on, or asks those who are silent once more. */
export type Turn = 'opening' | 'closure' | 'reminders';

export function turnRound(turn: Turn, onto: VersionedRound): Promise<VersionedRound> {
  switch (turn) {
    case 'opening':
      return takeVersioned(api.POST('/survey-rounds/{id}/opening', at(onto)));
    case 'closure':
      return takeVersioned(api.POST('/survey-rounds/{id}/closure', at(onto)));
    default:
      return takeVersioned(api.POST('/survey-rounds/{id}/reminders', at(onto)));
  }
}

export function enterAnswers(id: string, body: EnteredAnswers): Promise<void> {
  return succeed(api.POST('/survey-rounds/{id}/responses', { params: { path: { id } }, body }));
}

export const rulesKey = [...roundsKey, 'rules'] as const;

/** The rules at one's places, place by place. */
export const rulesQuery = queryOptions({
  queryKey: rulesKey,
  queryFn: () => allPages((query) => take(api.GET('/survey-rules', { params: { query } }))),
});

export function createRule(rule: NewSurveyRule, key: string): Promise<SurveyRule> {
  return take(api.POST('/survey-rules', { body: rule, params: { header: { 'Idempotency-Key': key } } }));
}

function fetchRule(id: string): Promise<Versioned<SurveyRule>> {
  return takeVersioned(api.GET('/survey-rules/{id}', { params: { path: { id } } }));
}

/** Changes some of a rule, as it is now. */
export async function changeRule(id: string, change: Partial<SurveyRuleDetails>): Promise<SurveyRule> {
  const rule = await fetchRule(id);
  const { daysAfter, daysOpen, remindAfterDays, active } = rule.data;
  const body = { daysAfter, daysOpen, remindAfterDays, active, ...change };
  return take(api.PATCH('/survey-rules/{id}', { ...at(rule), body }));
}

export async function deleteRule(id: string): Promise<void> {
  return succeed(api.DELETE('/survey-rules/{id}', at(await fetchRule(id))));
}

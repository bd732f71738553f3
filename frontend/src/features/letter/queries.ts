import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, take } from '../../api/client';
import type { Message, paths } from '../../api/schema';

export type LetterFilter = NonNullable<paths['/messages']['get']['parameters']['query']>;
export type LetterPageOfList = { items: Message[]; next?: string | null; total?: number };

export const lettersKey = ['letters'] as const;

export function lettersQuery(filter: LetterFilter) {
  return queryOptions({
    queryKey: [...lettersKey, 'list', filter],
    queryFn: () => take(api.GET('/messages', { params: { query: { ...filter, total: true } } })),
    placeholderData: keepPreviousData,
  });
}

/** As the letter would be written now; asked anew each time, since nobody keeps it. */
export function letterTextQuery(id: string) {
  return queryOptions({
    queryKey: [...lettersKey, 'text', id],
    queryFn: () => take(api.GET('/messages/{id}/text', { params: { path: { id } } })),
    gcTime: 0,
  });
}

/** The groups of a centre, the latest first, for choosing whose letters to see. */
export function groupsOfLettersQuery(centre: string | undefined) {
  const query = { ...(centre && { centre }), sort: 'name', limit: 100 } as const;
  return queryOptions({
    queryKey: [...lettersKey, 'groups', centre],
    queryFn: async () => (await take(api.GET('/groups', { params: { query } }))).items,
  });
}

export function retryLetter(id: string): Promise<Message> {
  return take(api.POST('/messages/{id}/retry', { params: { path: { id } } }));
}

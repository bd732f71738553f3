import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, succeed, take, takeVersioned, type Versioned } from '../../../api/client';
import type { Message, MessageTemplate, NewTemplate } from '../../../api/schema';
import { lettersKey } from '../queries';

export type Kind = Message['kind'];
export type VersionedText = Versioned<MessageTemplate>;

/** Whose words, of what letter, in what language. */
export interface Which {
  region: string;
  kind: Kind;
  language: string;
}

/** The languages that letters are written in: those that we have words in, and those that more families speak. */
export const languages = ['sv', 'sv-x-lattlast', 'en', 'ar', 'so', 'ti', 'uk'];

const textsKey = [...lettersKey, 'texts'] as const;

export const textKey = ({ region, kind, language }: Which) => [...textsKey, region, language, kind] as const;

export function textsQuery(region: string, language: string) {
  return queryOptions({
    queryKey: [...textsKey, region, language],
    queryFn: async () => (await take(api.GET('/message-templates', { params: { query: { region, language } } }))).items,
    enabled: region !== '',
  });
}

export function fetchText({ region, kind, language }: Which): Promise<VersionedText> {
  const params = { path: { kind }, query: { region, language } };
  return takeVersioned(api.GET('/message-templates/{kind}', { params }));
}

export function textQuery(which: Which) {
  return queryOptions({
    queryKey: textKey(which),
    queryFn: () => fetchText(which),
    enabled: which.region !== '',
  });
}

export function writeText({ region, kind, language }: Which, onto: VersionedText, text: NewTemplate) {
  const params = { path: { kind }, query: { region, language }, header: { 'If-Match': onto.etag } };
  return takeVersioned(api.PUT('/message-templates/{kind}', { params, body: text }));
}

export function resetText({ region, kind, language }: Which, onto: VersionedText): Promise<void> {
  const params = { path: { kind }, query: { region, language }, header: { 'If-Match': onto.etag } };
  return succeed(api.DELETE('/message-templates/{kind}', { params }));
}

/** The letter as these words would make it, with invented details; what is wrong with them is the answer, too. */
export function previewQuery({ region, kind, language }: Which, text: NewTemplate) {
  const params = { path: { kind }, query: { region, language } };
  return queryOptions({
    queryKey: [...textsKey, 'preview', region, language, kind, text],
    queryFn: () => take(api.POST('/message-templates/{kind}/previews', { params, body: text })),
    enabled: text.subject.trim() !== '' && text.text.trim() !== '',
    placeholderData: keepPreviousData,
    retry: false,
    gcTime: 60_000,
  });
}

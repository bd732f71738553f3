import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, take, takeVersioned, type Versioned } from '../../api/client';
import type {
  Erasure,
  FamilyLookup,
  LegalHold,
  NewErasure,
  NewFamilyLookup,
  NewLegalHold,
  ParentDetails,
  PrivacyFamily,
} from '../../api/schema';

export type VersionedDeskFamily = Versioned<PrivacyFamily>;

/** One page of a list that is read page by page. */
export interface Listed<Row> {
  items: Row[];
  next?: string | null;
}

/** Each reading of a family is noted in its log, so nothing is fetched again without being asked for. */
const readOnce = { staleTime: Infinity, gcTime: 60_000, refetchOnWindowFocus: false, refetchOnReconnect: false };

export const deskKeys = {
  all: ['privacy'] as const,
  lookup: (id: string) => ['privacy', 'lookup', id] as const,
  family: (id: string) => ['privacy', 'family', id] as const,
  log: (id: string) => ['privacy', 'log', id] as const,
  registers: ['privacy', 'registers'] as const,
};

export function lookUp(sought: NewFamilyLookup, key: string): Promise<FamilyLookup> {
  return take(api.POST('/family-lookups', { body: sought, params: { header: { 'Idempotency-Key': key } } }));
}

export function lookupQuery(id: string) {
  return queryOptions({
    queryKey: deskKeys.lookup(id),
    queryFn: () => take(api.GET('/family-lookups/{id}', { params: { path: { id } } })),
    ...readOnce,
  });
}

export function fetchDeskFamily(id: string): Promise<VersionedDeskFamily> {
  return takeVersioned(api.GET('/privacy-families/{id}', { params: { path: { id } } }));
}

export function deskFamilyQuery(id: string) {
  return queryOptions({ queryKey: deskKeys.family(id), queryFn: () => fetchDeskFamily(id), ...readOnce });
}

export function familyLogQuery(id: string, cursor: string | undefined) {
  const params = { path: { id }, query: { ...(cursor && { cursor }) } };
  return queryOptions({
    queryKey: [...deskKeys.log(id), cursor],
    queryFn: () => take(api.GET('/privacy-families/{id}/audit-entries', { params })),
    placeholderData: keepPreviousData,
  });
}

export function correctParent(
  onto: VersionedDeskFamily,
  parent: string,
  details: ParentDetails,
): Promise<VersionedDeskFamily> {
  const params = { path: { id: onto.data.id, parent }, header: { 'If-Match': onto.etag } };
  return takeVersioned(api.PATCH('/privacy-families/{id}/parents/{parent}', { body: details, params }));
}

export type ExtractKind = 'pdf' | 'json';

/** A register extract as a file; without a parent it is the whole family's. */
export async function fetchExtract(id: string, parent: string | undefined, kind: ExtractKind): Promise<Blob> {
  const asked = { params: { path: { id }, query: { ...(parent && { parent }) } }, parseAs: 'blob' } as const;
  return kind === 'pdf'
    ? take<Blob>(api.GET('/privacy-families/{id}/register-extract/paper', asked))
    : take<Blob>(api.GET('/privacy-families/{id}/register-extract', asked));
}

interface RegisterFilter {
  family?: string;
  cursor?: string | undefined;
}

export function lookupsQuery(cursor: string | undefined) {
  return queryOptions({
    queryKey: [...deskKeys.registers, 'lookups', cursor],
    queryFn: () => take(api.GET('/family-lookups', { params: { query: { ...(cursor && { cursor }) } } })),
    placeholderData: keepPreviousData,
  });
}

export function holdsQuery({ family, cursor }: RegisterFilter) {
  const query = { ...(family && { family }), ...(cursor && { cursor }) };
  return queryOptions({
    queryKey: [...deskKeys.registers, 'holds', family, cursor],
    queryFn: () => take(api.GET('/legal-holds', { params: { query } })),
    placeholderData: keepPreviousData,
  });
}

export function erasuresQuery({ family, cursor }: RegisterFilter) {
  const query = { ...(family && { family }), ...(cursor && { cursor }) };
  return queryOptions({
    queryKey: [...deskKeys.registers, 'erasures', family, cursor],
    queryFn: () => take(api.GET('/erasures', { params: { query } })),
    placeholderData: keepPreviousData,
  });
}

export function placeHold(hold: NewLegalHold, key: string): Promise<LegalHold> {
  return take(api.POST('/legal-holds', { body: hold, params: { header: { 'Idempotency-Key': key } } }));
}

/** Whoever lifts a hold means the hold as it is. */
export function liftHold(id: string): Promise<LegalHold> {
  return take(api.POST('/legal-holds/{id}/lifting', { params: { path: { id }, header: { 'If-Match': '*' } } }));
}

/** Whoever decides means the family as it was shown. */
export function decideErasure(decision: NewErasure, etag: string, key: string): Promise<Erasure> {
  const header = { 'If-Match': etag, 'Idempotency-Key': key };
  return take(api.POST('/erasures', { body: decision, params: { header } }));
}

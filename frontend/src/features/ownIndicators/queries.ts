import { queryOptions } from '@tanstack/react-query';
import { api, succeed, take, takeVersioned, type Versioned } from '../../api/client';
import type { IndicatorFile, IndicatorImport, RegionIndicator, RegionIndicatorDetails } from '../../api/schema';

export type VersionedIndicator = Versioned<RegionIndicator>;

export const ownKey = ['region-indicators'] as const;

/** All that the region has of its own, by code. */
export const ownIndicatorsQuery = queryOptions({
  queryKey: [...ownKey, 'all'],
  queryFn: async (): Promise<RegionIndicator[]> => (await take(api.GET('/region-indicators'))).items,
});

export function fetchIndicator(id: string): Promise<VersionedIndicator> {
  return takeVersioned(api.GET('/region-indicators/{id}', { params: { path: { id } } }));
}

export function indicatorKey(id: string) {
  return [...ownKey, 'one', id] as const;
}

export function indicatorQuery(id: string) {
  return queryOptions({ queryKey: indicatorKey(id), queryFn: () => fetchIndicator(id) });
}

export function createIndicator(body: RegionIndicatorDetails, key: string): Promise<RegionIndicator> {
  return take(api.POST('/region-indicators', { body, params: { header: { 'Idempotency-Key': key } } }));
}

/** What was read, for what builds on it. */
function onto({ data, etag }: VersionedIndicator) {
  return { params: { path: { id: data.id }, header: { 'If-Match': etag } } };
}

export function replaceIndicator(read: VersionedIndicator, body: RegionIndicatorDetails): Promise<VersionedIndicator> {
  return takeVersioned(api.PUT('/region-indicators/{id}', { ...onto(read), body }));
}

export function deleteIndicator(read: VersionedIndicator): Promise<void> {
  return succeed(api.DELETE('/region-indicators/{id}', onto(read)));
}

/** The files that were taken in, the newest first. */
export function importsQuery(id: string) {
  return queryOptions({
    queryKey: [...ownKey, 'imports', id],
    queryFn: async (): Promise<IndicatorImport[]> =>
      (await take(api.GET('/region-indicators/{id}/imports', { params: { path: { id } } }))).items,
  });
}

/** A text as it is, not as JSON. */
function asCsv(body: string) {
  return { body, bodySerializer: () => body };
}

const csvType = { 'Content-Type': 'text/csv' };

/** What a file would give; nothing is taken in. */
export function checkFile(id: string, csv: string): Promise<IndicatorFile> {
  const params = { path: { id } };
  return take(api.POST('/region-indicators/{id}/import-checks', { ...asCsv(csv), headers: csvType, params }));
}

export function takeFileIn(id: string, csv: string, key: string): Promise<IndicatorImport> {
  const params = { path: { id }, header: { 'Idempotency-Key': key } };
  return take(api.POST('/region-indicators/{id}/imports', { ...asCsv(csv), headers: csvType, params }));
}

export function withdrawFile(id: string): Promise<void> {
  return succeed(api.DELETE('/indicator-imports/{id}', { params: { path: { id } } }));
}

import { queryOptions } from '@tanstack/react-query';
import { api, takeVersioned, type Versioned } from '../../api/client';
import type { RegionSettings } from '../../api/schema';

export type VersionedSettings = Versioned<RegionSettings>;

export const settingsKey = (region: string) => ['settings', region] as const;

export function fetchSettings(code: string): Promise<VersionedSettings> {
  return takeVersioned(api.GET('/regions/{code}/settings', { params: { path: { code } } }));
}

export function settingsQuery(region: string) {
  return queryOptions({ queryKey: settingsKey(region), queryFn: () => fetchSettings(region), enabled: region !== '' });
}

/** The address of a region's settings and the version that a change builds on. */
export function at(settings: VersionedSettings) {
  return { params: { path: { code: settings.data.region.code }, header: { 'If-Match': settings.etag } } };
}

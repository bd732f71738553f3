import { queryOptions } from '@tanstack/react-query';
import { api, take } from '../../api/client';
import type { CentreSummary, ProgrammeVersion, PublicCentre, SessionGuide, StaffSummary } from '../../api/schema';

/** The version of a region's programme that new groups follow; null when there is none. */
export function versionInUseQuery(region: string | undefined) {
  return queryOptions({
    queryKey: ['groups', 'version-in-use', region],
    queryFn: async () => {
      const { items } = await take(
        api.GET('/programme-versions', { params: { query: { status: 'PUBLISHED', limit: 100 } } }),
      );
      const found = items.find(({ regionCode }) => regionCode === region);
      return found ? fetchVersion(found.id) : null;
    },
    staleTime: 60_000,
  });
}

function fetchVersion(id: string): Promise<ProgrammeVersion> {
  return take(api.GET('/programme-versions/{id}', { params: { path: { id } } }));
}

export function versionQuery(id: string | null) {
  return queryOptions({
    queryKey: ['programme', 'version', id],
    queryFn: () => fetchVersion(id ?? ''),
    enabled: id !== null,
  });
}

/** The guide of a session, for the keys and questions of its deck. */
export function guideQuery(id: string | null) {
  return queryOptions({
    queryKey: ['groups', 'guide', id],
    queryFn: (): Promise<SessionGuide> => take(api.GET('/session-guides/{id}', { params: { path: { id: id ?? '' } } })),
    enabled: id !== null,
  });
}

/** The centres of a region by name, also those that one has nothing to do with. */
export function regionCentresQuery(region: string | undefined) {
  return queryOptions({
    queryKey: ['groups', 'centres', region],
    queryFn: async (): Promise<PublicCentre[]> =>
      (await take(api.GET('/public/centres', { params: { query: { region: region ?? '', limit: 100 } } }))).items,
    enabled: region !== undefined,
    staleTime: Infinity,
  });
}

/** The centres of a municipality that one may plan groups at. */
export function hostsQuery(municipality: string | undefined) {
  const query = { ...(municipality && { municipality }), status: 'OPEN', sort: 'name', limit: 100 } as const;
  return queryOptions({
    queryKey: ['groups', 'hosts', municipality],
    queryFn: async (): Promise<CentreSummary[]> => (await take(api.GET('/centres', { params: { query } }))).items,
  });
}

/** Those at a centre who can lead a group. */
export function candidatesQuery(centre: string) {
  return queryOptions({
    queryKey: ['groups', 'candidates', centre],
    queryFn: async (): Promise<StaffSummary[]> => {
      const query = { centre, sort: 'name', limit: 100 } as const;
      return (await take(api.GET('/staff', { params: { query } }))).items.filter(canLead);
    },
    enabled: centre !== '',
  });
}

const leading = new Set(['GROUP_LEADER', 'CENTRE_COORDINATOR']);

function canLead({ plan, places }: StaffSummary): boolean {
  return plan !== null || places.some(({ role, to }) => to === null && leading.has(role));
}

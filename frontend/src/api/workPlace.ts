import { createContext, useContext } from 'react';
import type { Grant, Me } from './schema';

export type Role = Grant['role'];
export type PlaceLevel = 'platform' | 'region' | 'municipality' | 'centre';

/** A place where a person works, with every role they have just there. Roles at different places never mix. */
export interface WorkPlace {
  path: string;
  level: PlaceLevel;
  name: string;
  roles: Role[];
  regionCode: string | undefined;
  municipalityCode: string | undefined;
  centreId: string | undefined;
}

function levelOf(place: Grant['place']): PlaceLevel {
  if (place.centreId) return 'centre';
  if (place.municipalityCode) return 'municipality';
  return place.regionCode ? 'region' : 'platform';
}

function workPlace(place: Grant['place'], roles: Role[]): WorkPlace {
  return {
    path: place.path,
    level: levelOf(place),
    name: place.centreName ?? place.municipalityName ?? place.regionName ?? 'Familjenavet',
    roles,
    regionCode: place.regionCode ?? undefined,
    municipalityCode: place.municipalityCode ?? undefined,
    centreId: place.centreId ?? undefined,
  };
}

/** A person's places, each once, in the order in which they were granted. */
export function workPlaces(me: Me): WorkPlace[] {
  const paths = [...new Set(me.grants.map((grant) => grant.place.path))];
  return paths.flatMap((path) => {
    const here = me.grants.filter((grant) => grant.place.path === path);
    const place = here[0]?.place;
    const roles = here.map((grant) => grant.role);
    return place ? [workPlace(place, roles)] : [];
  });
}

export const WorkPlaceContext = createContext<WorkPlace | null>(null);

/** The place that the person has chosen to work in now; null when they have none. */
export function useWorkPlace(): WorkPlace | null {
  return useContext(WorkPlaceContext);
}

import { createContext, useContext } from 'react';
import type { Grant, Me, Permission } from './schema';

type Role = Grant['role'];
type PlaceLevel = 'platform' | 'region' | 'municipality' | 'centre';

/** A place where a person works, with what they are and may do just there. Roles at different places never mix. */
export interface WorkPlace {
  path: string;
  level: PlaceLevel;
  name: string;
  roles: Role[];
  permittedActions: Permission[];
  regionCode: string | undefined;
  municipalityCode: string | undefined;
  centreId: string | undefined;
}

function levelOf(place: Grant['place']): PlaceLevel {
  if (!place) return 'platform';
  if (place.centreId) return 'centre';
  return place.municipalityCode ? 'municipality' : 'region';
}

function pathOf({ place }: Grant): string {
  return place?.path ?? '';
}

function workPlace(place: Grant['place'], grants: Grant[]): WorkPlace {
  return {
    path: place?.path ?? '',
    level: levelOf(place),
    name: place?.centreName ?? place?.municipalityName ?? place?.regionName ?? 'Familjenavet',
    roles: grants.map((grant) => grant.role),
    permittedActions: grants.flatMap((grant) => grant.permittedActions),
    regionCode: place?.regionCode,
    municipalityCode: place?.municipalityCode ?? undefined,
    centreId: place?.centreId ?? undefined,
  };
}

/** A person's places, each once, in the order in which they were granted. */
export function workPlaces(me: Me): WorkPlace[] {
  return [...new Set(me.grants.map(pathOf))].map((path) => {
    const here = me.grants.filter((grant) => pathOf(grant) === path);
    return workPlace(here[0]?.place ?? null, here);
  });
}

export const WorkPlaceContext = createContext<WorkPlace | null>(null);

/** The place that the person has chosen to work in now; null when they have none. */
export function useWorkPlace(): WorkPlace | null {
  return useContext(WorkPlaceContext);
}

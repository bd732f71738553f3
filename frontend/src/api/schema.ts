import type { components, paths } from './openapi.gen';

type Schemas = components['schemas'];

export type { paths };
export type ApiInfo = Schemas['ApiInfo'];
export type Me = Schemas['Me'];
export type Grant = Me['grants'][number];
export type Place = Grant['place'];
export type Permission = Me['permittedActions'][number];
export type CentreSummary = Schemas['CentreSummary'];
export type CentreView = Schemas['CentreView'];
export type CentreService = CentreView['services'][number];
export type Service = CentreService['service'];
export type Stage = CentreView['rollOut']['stage'];
export type NewCentre = Schemas['NewCentre'];
export type Words = Schemas['Region']['words'];
export type PublicCentre = Schemas['PublicCentre'];
export type PublicMunicipality = Schemas['PublicMunicipality'];
export type Problem = Schemas['Problem'];

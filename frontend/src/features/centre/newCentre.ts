import type { NewCentre } from '../../api/schema';
import type { T } from '../../i18n/LanguageProvider';
import { checks } from './sections/check';
import { detailsBody, validateDetails, type DetailsValues } from './sections/details';

export type NewCentreValues = DetailsValues & { municipality: string; validFrom: string; planned: boolean };

/** What is told of a centre when it begins; the rest is filled in on its page. */
export function newCentreBody(values: NewCentreValues): NewCentre {
  const { municipality, validFrom, planned } = values;
  return { municipality, validFrom, planned, ...detailsBody(values) };
}

export function validateNewCentre(values: NewCentreValues, t: T) {
  const check = checks(t);
  check.that(values.municipality !== '', '/municipality', 'fault.municipalityMissing');
  check.aDate(values.validFrom, '/validFrom');
  return { ...check.faults, ...validateDetails(values, t) };
}

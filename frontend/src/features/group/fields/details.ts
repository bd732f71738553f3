import type { GroupMode } from '../../../api/schema';
import type { T } from '../../../i18n/LanguageProvider';
import type { Faults } from '../../../ui/useForm';

/** What is said of a group beside when it meets, as it is typed. */
export type DetailsValues = {
  name: string;
  capacity: string;
  language: string;
  interpreter: string;
  mode: GroupMode;
  firstTimeOnly: boolean;
  place: string;
  travelNote: string;
  partners: string[];
  closedWeeks: string[];
};

export const groupLimits = { name: 120, place: 120, travelNote: 500, partners: 9, note: 500, leaders: 8, weeks: 60 };

export function detailsBody(values: DetailsValues) {
  const { language, mode, firstTimeOnly, partners, closedWeeks } = values;
  return {
    language,
    mode,
    firstTimeOnly,
    partners,
    closedWeeks: closedWeeks.toSorted(),
    interpreter: values.interpreter || null,
    place: values.place.trim() || null,
    travelNote: values.travelNote.trim() || null,
  };
}

/** A whole number of families, as the API takes it; left out where the region's own will do. */
export function capacityFault(capacity: string, t: T): Faults {
  const families = Number(capacity);
  const isGood = Number.isInteger(families) && families >= 1 && families <= 30;
  return isGood ? {} : { '/capacity': t('group.fault.capacity') };
}

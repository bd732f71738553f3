import type { GroupDetails, ParentGroup, Weekday } from '../../../api/schema';
import type { T } from '../../../i18n/LanguageProvider';
import { formatTime, type Language } from '../../../lib/dates';
import { typedTime } from '../../../lib/rules';
import type { Faults } from '../../../ui/useForm';
import { capacityFault, detailsBody, type DetailsValues } from '../fields/details';

export type GroupValues = DetailsValues & {
  birthWindow: { from: string; to: string };
  weekday: Weekday;
  begins: string;
  acceptsEnrolment: boolean;
};

/** What can be changed of a group, as it is typed. */
export function readGroup(group: ParentGroup, language: Language): GroupValues {
  const { name, mode, firstTimeOnly, acceptsEnrolment, weekday } = group;
  return {
    name,
    mode,
    firstTimeOnly,
    acceptsEnrolment,
    weekday,
    capacity: String(group.capacity),
    language: group.language,
    interpreter: group.interpreter ?? '',
    place: group.place ?? '',
    travelNote: group.travelNote ?? '',
    partners: group.centres.slice(1).map(({ id }) => id),
    closedWeeks: group.closedWeeks,
    birthWindow: group.birthWindow ?? { from: '', to: '' },
    begins: formatTime(group.begins, language),
  };
}

export function groupDetails(values: GroupValues): GroupDetails {
  const { birthWindow, weekday, begins, acceptsEnrolment } = values;
  return {
    ...detailsBody(values),
    name: values.name.trim(),
    capacity: Number(values.capacity),
    birthWindow: birthWindow.from ? birthWindow : null,
    begins: typedTime(begins) ?? begins,
    weekday,
    acceptsEnrolment,
  };
}

export function validateGroup(values: GroupValues, t: T): Faults {
  return {
    ...(values.name.trim() === '' && { '/name': t('group.fault.name') }),
    ...capacityFault(values.capacity, t),
    ...(!typedTime(values.begins) && { '/begins': t('group.fault.time') }),
  };
}

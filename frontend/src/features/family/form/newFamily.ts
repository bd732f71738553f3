import type { NewHousehold } from '../../../api/schema';
import type { T } from '../../../i18n/LanguageProvider';
import type { Faults } from '../../../ui/useForm';
import { childDetails, childFaults, type ChildValues } from './child';
import { emptyParent, parentDetails, parentFaults, type ParentValues } from './parent';

export type Coming = 'enrol' | 'invite';

export type NewFamilyValues = ChildValues & {
  centre: string;
  parents: ParentValues[];
  /** Empty when the family comes to no group yet. */
  group: string;
  coming: Coming;
};

export const mostParents = 4;

export function emptyFamily(centre: string, group: string): NewFamilyValues {
  return { centre, group, coming: 'enrol', childMonth: '', firstChild: 'unknown', parents: [emptyParent] };
}

/** One more; who comes second is most often the other parent. */
export function withOneMore(parents: ParentValues[]): ParentValues[] {
  return [...parents, { ...emptyParent, role: 'OTHER_PARENT', language: parents[0]?.language ?? 'sv' }];
}

export function familyBody({ centre, parents, ...child }: NewFamilyValues): NewHousehold {
  return { centre, ...childDetails(child), parents: parents.map((parent) => parentDetails(parent)) };
}

export function familyFaults(values: NewFamilyValues, t: T): Faults {
  const centre: Faults = values.centre ? {} : { '/centre': t('family.fault.centre') };
  const parents = values.parents.map((parent, index) => parentFaults(parent, `/parents/${index}`, t));
  return Object.assign(centre, childFaults(values, t), ...parents) as Faults;
}

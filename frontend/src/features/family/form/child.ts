import type { ChildDetails } from '../../../api/schema';
import type { T } from '../../../i18n/LanguageProvider';
import type { Faults } from '../../../ui/useForm';

export type FirstChild = 'yes' | 'no' | 'unknown';
export type ChildValues = { childMonth: string; firstChild: FirstChild };

/** A yes, a no, or that nobody has said. */
export function firstChildOf(isFirst: boolean | null | undefined): FirstChild {
  if (isFirst === true) return 'yes';
  return isFirst === false ? 'no' : 'unknown';
}

export function childDetails({ childMonth, firstChild }: ChildValues) {
  return { childMonth, firstChild: firstChild === 'unknown' ? null : firstChild === 'yes' } satisfies ChildDetails;
}

export function childFaults({ childMonth }: ChildValues, t: T): Faults {
  return childMonth ? {} : { '/childMonth': t('family.fault.childMonth') };
}

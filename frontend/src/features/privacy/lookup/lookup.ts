import type { LookupReason, NewFamilyLookup, SoughtBy } from '../../../api/schema';
import type { T } from '../../../i18n/LanguageProvider';
import { fits } from '../../../lib/rules';
import type { Faults } from '../../../ui/useForm';

export type LookupValues = {
  reason: LookupReason | '';
  explanation: string;
  by: SoughtBy;
  sought: string;
};

const shortest = { explanation: 10, sought: 2 };
const mobile = /^(\+|0)[0-9 ()-]{6,28}$/;
const familyNumber = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function isSought(by: SoughtBy, sought: string): boolean {
  if (by === 'EMAIL') return fits('email', sought);
  if (by === 'MOBILE') return mobile.test(sought);
  if (by === 'FAMILY') return familyNumber.test(sought);
  return sought.length >= shortest.sought;
}

/** What is wrong with what is typed, as the API would say; whether the reason tells whom it is about only the API judges. */
export function lookupFaults({ reason, explanation, by, sought }: LookupValues, t: T): Faults {
  const wrong: [string, string, boolean][] = [
    ['/reason', t('privacy.fault.reason'), reason === ''],
    ['/explanation', t('privacy.fault.explanation'), explanation.trim().length < shortest.explanation],
    ['/sought', t(`privacy.fault.sought.${by}`), !isSought(by, sought.trim())],
  ];
  return Object.fromEntries(wrong.filter(([, , is]) => is).map(([pointer, text]) => [pointer, text]));
}

/** What is sent of a form without faults. */
export function newLookup({ reason, explanation, by, sought }: LookupValues): NewFamilyLookup {
  return { reason: reason as LookupReason, explanation: explanation.trim(), by, sought: sought.trim() };
}

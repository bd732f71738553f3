import type { Gender, Parent, ParentDetails, ParentRole } from '../../../api/schema';
import type { T } from '../../../i18n/LanguageProvider';
import { fits } from '../../../lib/rules';
import type { Faults } from '../../../ui/useForm';
import { informationVersion } from '../../../lib/information';

/** What is said of a parent, as it is typed. */
export type ParentValues = {
  role: ParentRole;
  firstName: string;
  familyName: string;
  email: string;
  mobile: string;
  language: string;
  gender: Gender;
  interpreter: string;
  accessNeeds: string;
  wishes: string;
  protectedIdentity: boolean;
};

export const parentLimits = { name: 80, email: 254, mobile: 30, words: 500 };

export const emptyParent: ParentValues = {
  role: 'BIRTH_PARENT',
  firstName: '',
  familyName: '',
  email: '',
  mobile: '',
  language: 'sv',
  gender: 'UNDISCLOSED',
  interpreter: '',
  accessNeeds: '',
  wishes: '',
  protectedIdentity: false,
};

/** A Swedish mobile number as it is written here: "+46701740605" is kept, "070-174 06 05" is read. */
export function writtenMobile(kept: string | null): string {
  return (kept ?? '').replace(/^\+46(\d{2})(\d{3})(\d{2})(\d{2})$/, '0$1-$2 $3 $4');
}

/** Where the names are not for everyone, there is nothing to change either. */
export function readParent({ role, gender, language, contact }: Parent): ParentValues {
  if (!contact) return { ...emptyParent, role, gender, language };
  const { firstName, familyName, protectedIdentity } = contact;
  return {
    role,
    gender,
    language,
    firstName,
    familyName,
    protectedIdentity,
    email: contact.email ?? '',
    mobile: writtenMobile(contact.mobile),
    interpreter: contact.interpreter ?? '',
    accessNeeds: contact.accessNeeds ?? '',
    wishes: contact.wishes ?? '',
  };
}

/** @param informed the version of the text that the parent has been given before, if any */
export function parentDetails(values: ParentValues, informed = informationVersion): ParentDetails {
  const { role, gender, language, protectedIdentity } = values;
  return {
    role,
    gender,
    language,
    protectedIdentity,
    firstName: values.firstName.trim(),
    familyName: values.familyName.trim(),
    email: values.email.trim() || null,
    mobile: values.mobile.trim() || null,
    interpreter: values.interpreter || null,
    accessNeeds: values.accessNeeds.trim() || null,
    wishes: values.wishes.trim() || null,
    informationVersion: informed,
  };
}

const mobile = /^(\+|0)[0-9 ()-]{6,28}$/;

/** @param at where the parent stands in what is sent, as a JSON pointer */
export function parentFaults(values: ParentValues, at: string, t: T): Faults {
  const [email, number] = [values.email.trim(), values.mobile.trim()];
  const wrong: [string, string, boolean][] = [
    ['firstName', t('family.fault.firstName'), values.firstName.trim() === ''],
    ['familyName', t('family.fault.familyName'), values.familyName.trim() === ''],
    ['email', t('family.fault.reach'), email === '' && number === ''],
    ['email', t('family.fault.email'), email !== '' && !fits('email', email)],
    ['mobile', t('family.fault.mobile'), number !== '' && !mobile.test(number)],
  ];
  return Object.fromEntries(wrong.filter(([, , is]) => is).map(([field, text]) => [`${at}/${field}`, text]));
}

import type { Gender, NewOtherParent, NewSignUp, ParentRole, Problem, PublicGroup } from '../../../api/schema';
import type { FamilyLanguage } from '../../../i18n/familyLanguage';
import type { OwnKey } from '../../../i18n/familyWords';
import { birthMonths, monthAfter } from '../when';
import { informationVersion } from '../../../lib/information';
import { fits } from '../../../lib/rules';

/** Who somebody is, as typed; empty is not answered. */
export interface Person {
  role: string;
  firstName: string;
  familyName: string;
  email: string;
  language: string;
  gender: string;
}

/** All of the form, as typed. */
export interface SignUpValues extends Person {
  childMonth: string;
  firstChild: string;
  mobile: string;
  interpreter: string;
  accessNeeds: string;
  wishes: string;
}

export type Faults<Field extends string> = Partial<Record<Field, OwnKey>>;

export const nobody: Person = { role: '', firstName: '', familyName: '', email: '', language: '', gender: '' };

/** As the API has them. */
export const longestName = 80;
export const longestEmail = 254;
export const longestMobile = 30;
export const longestText = 500;
const mobile = /^(\+|0)[0-9 ()-]{6,28}$/;

/** The months of the children that a group is for; each that is near where it is for all. */
export function monthsFor({ birthWindow }: Pick<PublicGroup, 'birthWindow'>, day?: string): string[] {
  if (!birthWindow) return birthMonths(day);
  const months: string[] = [];
  for (let month = birthWindow.from; month <= birthWindow.to; month = monthAfter(month, 1)) months.push(month);
  return months;
}

/** An empty form, with the month that was looked for, or the only one that there is. */
export function begun(months: string[], born: string | undefined): SignUpValues {
  const [only, another] = months;
  const known = born && months.includes(born) ? born : undefined;
  const childMonth = known ?? (another ? '' : (only ?? ''));
  return { childMonth, firstChild: '', ...nobody, mobile: '', interpreter: '', accessNeeds: '', wishes: '' };
}

export function personFaults(person: Person): Faults<keyof Person> {
  return {
    ...nameFault('firstName', person),
    ...nameFault('familyName', person),
    ...(!(fits('email', person.email.trim()) && person.email.trim().length <= longestEmail) && {
      email: 'signUp.fault.email',
    }),
  };
}

function nameFault(field: 'firstName' | 'familyName', person: Person): Faults<keyof Person> {
  const { length } = person[field].trim();
  if (length === 0) return { [field]: `signUp.fault.${field}` };
  return length > longestName ? { [field]: 'signUp.fault.tooLong' } : {};
}

/** What is to be put right, in the order of the form. */
export function signUpFaults(
  values: SignUpValues,
  { firstTimeOnly }: Pick<PublicGroup, 'firstTimeOnly'>,
): Faults<keyof SignUpValues> {
  const number = latin(values.mobile.trim());
  return {
    ...(!values.childMonth && { childMonth: 'signUp.fault.childMonth' }),
    ...(firstTimeOnly && values.firstChild === 'no' && { firstChild: 'signUp.fault.firstTimeOnly' }),
    ...personFaults(values),
    ...(number && !mobile.test(number) && { mobile: 'signUp.fault.mobile' }),
  };
}

/** The digits of Arabic and Persian keyboards are the same numbers. */
function latin(text: string): string {
  return text.replaceAll(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) % 16));
}

/** One who joins by link, as it is sent. */
export function personBody(person: Person, spoken: FamilyLanguage): NewOtherParent {
  return {
    firstName: person.firstName.trim(),
    familyName: person.familyName.trim(),
    email: person.email.trim(),
    language: person.language || spoken,
    informationVersion,
    ...(person.role && { role: person.role as ParentRole }),
    ...(person.gender && { gender: person.gender as Gender }),
  };
}

/** A sign-up as it is sent; what was left empty is left out. */
export function signUpBody(values: SignUpValues, group: string, spoken: FamilyLanguage): NewSignUp {
  const texts = { ...values, mobile: latin(values.mobile) };
  const optional = (['mobile', 'interpreter', 'accessNeeds', 'wishes'] as const).flatMap((field) => {
    const text = texts[field].trim();
    return text ? [[field, text] as const] : [];
  });
  return {
    group,
    childMonth: values.childMonth,
    ...(values.firstChild && { firstChild: values.firstChild === 'yes' }),
    ...personBody(values, spoken),
    ...Object.fromEntries(optional),
  };
}

const wordsOfCodes: Record<string, OwnKey> = {
  'outside-group': 'signUp.fault.otherMonth',
  'month-out-of-reach': 'signUp.fault.otherMonth',
  'first-time-only': 'signUp.fault.firstTimeOnly',
  size: 'signUp.fault.tooLong',
  'too-long': 'signUp.fault.tooLong',
};
const wordsOfFields: Record<string, OwnKey> = {
  childMonth: 'signUp.fault.childMonth',
  firstName: 'signUp.fault.firstName',
  familyName: 'signUp.fault.familyName',
  email: 'signUp.fault.email',
  mobile: 'signUp.fault.mobile',
};

/** What the API will not have, at its fields; in the words of the page, which the API may not speak. */
export function refusedFields<Field extends string>(
  problem: Partial<Problem>,
  fields: readonly Field[],
): Faults<Field> {
  const faults: Faults<Field> = {};
  for (const { pointer, code } of problem.errors ?? []) {
    const field = fields.find((name) => pointer === `/${name}`);
    if (field) faults[field] = wordsOfCodes[code] ?? wordsOfFields[field] ?? 'signUp.fault.other';
  }
  return faults;
}

/** The group takes no sign-ups any more. */
export function isClosed(problem: Partial<Problem>): boolean {
  return (problem.errors ?? []).some(({ pointer, code }) => pointer === '/group' && code === 'not-open');
}

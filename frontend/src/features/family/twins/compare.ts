import type { Household, HouseholdMerger, Parent, ParentDetails } from '../../../api/schema';
import type { VersionedFamily } from '../queries';

/** The family that goes on, or the one that goes up in it. */
export type Side = 'one' | 'other';

/** A parent of each family who seem to be one and the same. */
export interface Pair {
  one: Parent;
  other: Parent;
}

const parentFields = [
  'firstName',
  'familyName',
  'email',
  'mobile',
  'role',
  'language',
  'gender',
  'interpreter',
  'accessNeeds',
  'wishes',
] as const;
export type ParentField = (typeof parentFields)[number];
const childFields = ['childMonth', 'firstChild'] as const;
export type ChildField = (typeof childFields)[number];

/** What is chosen where the two families differ, and which pairs are two people after all. */
export interface Choices {
  values: Partial<Record<string, Side>>;
  apart: readonly string[];
}

export const nothingChosen: Choices = { values: {}, apart: [] };

type Told = Parent & NonNullable<Parent['contact']>;

function told(parent: Parent): Told {
  return { ...parent, ...parent.contact } as Told;
}

function shareContact(one: Parent, other: Parent): boolean {
  const [a, b] = [one.contact, other.contact];
  if (!a || !b) return false;
  return (a.email !== null && a.email === b.email) || (a.mobile !== null && a.mobile === b.mobile);
}

/** Each parent once; of several who share an address, those with the same first name belong together. */
export function pairsOf(one: Household, other: Household): Pair[] {
  const left = [...other.parents];
  return one.parents.flatMap((parent) => {
    const alike = left.filter((candidate) => shareContact(parent, candidate));
    const same = alike.find(({ contact }) => contact?.firstName === parent.contact?.firstName) ?? alike[0];
    if (!same) return [];
    left.splice(left.indexOf(same), 1);
    return [{ one: parent, other: same }];
  });
}

/** Two with different first names may be a couple that shares an address: they are two until somebody says otherwise. */
export function probablyApart(pairs: Pair[]): string[] {
  return pairs
    .filter(({ one, other }) => one.contact?.firstName.toLowerCase() !== other.contact?.firstName.toLowerCase())
    .map(keyOf);
}

export function keyOf({ one }: Pair): string {
  return one.id;
}

/** Where both say something, and not the same; what one of them leaves open is taken from the other. */
export function differing({ one, other }: Pair): ParentField[] {
  const [a, b] = [told(one), told(other)];
  return parentFields.filter((field) => a[field] && b[field] && a[field] !== b[field]);
}

/** Likewise of the child. */
export function childDiffering(one: Household, other: Household): ChildField[] {
  return childFields.filter((field) => one[field] !== null && other[field] !== null && one[field] !== other[field]);
}

function chosen<T, K extends keyof T>(side: Side | undefined, field: K, one: T, other: T): T[K] {
  const [first, second] = side === 'other' ? [other, one] : [one, other];
  return first[field] ?? second[field];
}

function detailsOf(pair: Pair, { values }: Choices): ParentDetails {
  const [one, other] = [told(pair.one), told(pair.other)];
  const entries = parentFields.map((field) => [field, chosen(values[`${keyOf(pair)}/${field}`], field, one, other)]);
  const informed = one.informedAt < other.informedAt ? other : one;
  return { ...Object.fromEntries(entries), protectedIdentity: false, informationVersion: informed.informationVersion };
}

/** What is sent: the other as it was shown, what holds of the child, and who is whom. */
export function mergerOf(one: Household, other: VersionedFamily, choices: Choices): HouseholdMerger {
  const pairs = pairsOf(one, other.data).filter((pair) => !choices.apart.includes(keyOf(pair)));
  return {
    other: other.data.id,
    otherTag: other.etag,
    child: {
      childMonth: chosen(choices.values.childMonth, 'childMonth', one, other.data),
      firstChild: chosen(choices.values.firstChild, 'firstChild', one, other.data),
    },
    samePersons: pairs.map((pair) => ({
      parent: pair.one.id,
      other: pair.other.id,
      details: detailsOf(pair, choices),
    })),
  };
}

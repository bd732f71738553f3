import type { AttendanceMark, AttendedParent, Gender, HeadCount, ParentRole } from '../../api/schema';
import type { IconName } from '../../ui/Icon';
import { markOf, type Mark, type Ticking } from './MarkQueue';

export const marks: AttendanceMark[] = ['PRESENT', 'LATE', 'EXCUSED', 'ABSENT'];

export const markIcons: Record<AttendanceMark, IconName> = {
  PRESENT: 'check',
  LATE: 'clock',
  EXCUSED: 'mail',
  ABSENT: 'close',
};

export const roles: ParentRole[] = ['BIRTH_PARENT', 'OTHER_PARENT', 'OTHER_ADULT'];
export const genders: Gender[] = ['WOMAN', 'MAN', 'OTHER', 'UNDISCLOSED'];

/** Whether somebody came, late or not. */
export function hasCome(mark: Mark | undefined): boolean {
  return mark === 'PRESENT' || mark === 'LATE';
}

/** How many are here, late or not. */
export function countHere(ticking: Ticking, parents: AttendedParent[]): number {
  return parents.filter(({ id }) => hasCome(markOf(ticking, id))).length;
}

/** The parents of each family, in the order of the list. */
export function familiesOf(parents: AttendedParent[]): AttendedParent[][] {
  const families = new Map<string, AttendedParent[]>();
  for (const parent of parents) families.set(parent.household, [...(families.get(parent.household) ?? []), parent]);
  return [...families.values()];
}

/** How many came without a place, by role and gender: "OTHER_PARENT MAN". */
export type DropInCounts = Record<string, number>;

export function kindOf(role: ParentRole, gender: Gender): string {
  return `${role} ${gender}`;
}

/** Each kind, also those of whom nobody came. */
export function countsOf(items: HeadCount[]): DropInCounts {
  const none = roles.flatMap((role) => genders.map((gender) => [kindOf(role, gender), 0] as const));
  const some = items.map(({ role, gender, count }) => [kindOf(role, gender), count] as const);
  return Object.fromEntries([...none, ...some]);
}

export function headCounts(counts: DropInCounts): HeadCount[] {
  return roles.flatMap((role) =>
    genders.flatMap((gender) => {
      const count = counts[kindOf(role, gender)] ?? 0;
      return count > 0 ? [{ role, gender, count }] : [];
    }),
  );
}

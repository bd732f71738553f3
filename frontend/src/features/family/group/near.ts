import type { PublicGroup } from '../../../api/schema';

const shown = 5;

/** Groups that have room, those in the same municipality first, then those that meet soonest. */
export function nearest(groups: PublicGroup[], here: { id: string; municipality: string }): PublicGroup[] {
  const distance = (group: PublicGroup) => (group.municipality.code === here.municipality ? 0 : 1);
  return groups
    .filter(({ id, isFull }) => !isFull && id !== here.id)
    .toSorted(
      (one, other) => distance(one) - distance(other) || (one.nextDay ?? '9999').localeCompare(other.nextDay ?? '9999'),
    )
    .slice(0, shown);
}

import type { OwnTransfer } from '../../../api/schema';

/** What becomes of the places that a family has at the centre it comes from. */
export type Way = 'keep' | 'leave';

export interface Said {
  places: Way | undefined;
  isConsenting: boolean;
}

/** The family has still to say whether it keeps its places; whoever says yes later is not asked. */
export function asksPlaces({ groups, status }: OwnTransfer): boolean {
  return groups.length > 0 && status === 'ASKED';
}

/**
 * The fields that have still to be answered: no place is left that nobody said so of, and nobody comes along to another
 * authority who has not ticked that they consent.
 */
export function lacking(transfer: OwnTransfer, { places, isConsenting }: Said): string[] {
  return [
    ...(asksPlaces(transfer) && !places ? ['places'] : []),
    ...(transfer.consentNeeded && !isConsenting ? ['consent'] : []),
  ];
}

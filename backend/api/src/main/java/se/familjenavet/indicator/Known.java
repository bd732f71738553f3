package se.familjenavet.indicator;

/**
 * An indicator in a region: one that every region has, or one of its own.
 *
 * @param region whose own it is; null where every region has it
 * @param target what the region wants of it; null when it wants nothing
 */
record Known(Definition definition, String region, TargetView target) {}

package se.familjenavet.household;

import java.util.UUID;

/**
 * Two families are about to become one; told before either is locked, so that what is locked before families always is.
 *
 * @param kept the one that goes on
 * @param other the one that goes up in it
 */
public record FamiliesToMerge(UUID kept, UUID other) {}

package se.familjenavet.household;

import java.util.UUID;

/**
 * Two families are one, and all parents stand in the one that goes on: what else belongs to the other is to follow them. Told in
 * the transaction in which they became it.
 *
 * @param kept the one that goes on
 * @param other the one that has gone up in it
 */
public record FamiliesMerged(UUID kept, UUID other) {}

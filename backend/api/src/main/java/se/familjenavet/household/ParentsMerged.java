package se.familjenavet.household;

import java.util.UUID;

/**
 * Two parents of one family are the same person: what belongs to the second one is to follow to the first. Told in the
 * transaction at whose end the second one is gone.
 */
public record ParentsMerged(UUID kept, UUID gone) {}

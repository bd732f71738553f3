package se.familjenavet.enrolment;

import java.util.UUID;

/**
 * Of two places that one family had in a group one is left, and what belongs to the other is to follow to it; told in the
 * transaction in which it was so.
 */
public record PlacesMerged(UUID kept, UUID gone) {}

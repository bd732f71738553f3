package se.familjenavet.release;

import java.util.UUID;

/**
 * A round that has closed, as far as a release needs it.
 *
 * @param path its own place, the root of what it reaches
 * @param suppressed whether small numbers are hidden: persons answered, not centres (R21)
 * @param threshold k of its region, that day
 */
record ClosedRound(UUID id, String region, String path, AskedContent asked, boolean suppressed, int threshold) {}

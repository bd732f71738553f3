package se.familjenavet.release;

import java.util.UUID;

/**
 * A version of a survey whose rounds are released together.
 *
 * @param threshold k of its region, that day
 */
record AskedVersion(UUID id, String region, AskedContent asked, int threshold) {}

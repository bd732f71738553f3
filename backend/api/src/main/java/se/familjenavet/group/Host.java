package se.familjenavet.group;

import java.util.UUID;

/**
 * The centre that holds a group.
 *
 * @param municipalityCode SCB municipality code
 * @param regionCode SCB county code
 */
record Host(UUID id, String municipalityCode, String regionCode) {}

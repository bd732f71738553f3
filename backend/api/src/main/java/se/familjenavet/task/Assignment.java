package se.familjenavet.task;

import java.util.UUID;

/**
 * A piece of work in one worker's hands.
 *
 * @param region whose it is (SCB county code)
 * @param issuer of the one who asked for it
 * @param subject of the one who asked for it
 * @param input what was asked, as JSON
 * @param lease tells this worker from others
 * @param attempts how often it was taken up, this time included
 */
public record Assignment(
        UUID id, String region, TaskKind kind, String issuer, String subject, String input, UUID lease, int attempts) {}

package se.familjenavet.link;

import java.util.UUID;

/**
 * A link that has just been made.
 *
 * @param secret is told now or never: only its hash is kept
 */
public record MadeLink(UUID id, String secret) {}

package se.familjenavet.link;

import java.util.UUID;

/**
 * Where a link leads.
 *
 * @param about what it opens, by its id
 */
public record Link(LinkPurpose purpose, UUID about) {}

package se.familjenavet.group;

import java.util.UUID;

/** Sessions of a group have other days or times; told in the transaction in which they got them. */
public record SessionsMoved(UUID group) {}

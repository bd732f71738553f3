package se.familjenavet.round;

import java.util.UUID;

/** A round has closed, in this transaction: its answers can be read, and nothing is added to them any more. */
public record RoundClosed(UUID round) {}

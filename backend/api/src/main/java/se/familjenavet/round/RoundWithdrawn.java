package se.familjenavet.round;

import java.util.UUID;

/** A round that had closed counts no more, in this transaction: what was released of it is to be replaced. */
public record RoundWithdrawn(UUID round) {}

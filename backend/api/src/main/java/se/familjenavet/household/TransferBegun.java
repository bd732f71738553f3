package se.familjenavet.household;

import java.util.UUID;

/** A family is asked whether it moves to another centre; told in the transaction in which it is. */
public record TransferBegun(UUID transfer) {}

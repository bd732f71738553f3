package se.familjenavet.group;

import java.util.UUID;

/** One session of a group that goes on is cancelled; told in the transaction in which it was. */
public record SessionCancelled(UUID group, UUID session) {}

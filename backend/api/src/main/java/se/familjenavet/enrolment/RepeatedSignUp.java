package se.familjenavet.enrolment;

import java.util.UUID;

/** A parent has signed up for a group once more, and is to be told by mail what they already have. */
public record RepeatedSignUp(UUID enrolment, UUID household, UUID parent) {}

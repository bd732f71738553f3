package se.familjenavet.enrolment;

import java.util.UUID;

/** A parent has signed up, and has to confirm it by mail; told in the transaction in which it was noted. */
public record SignedUp(Enrolment enrolment, UUID parent) {}

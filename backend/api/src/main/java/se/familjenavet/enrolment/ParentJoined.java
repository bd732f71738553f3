package se.familjenavet.enrolment;

import java.util.UUID;

/** The other parent has joined a family by a link. */
public record ParentJoined(Enrolment enrolment, UUID parent) {}

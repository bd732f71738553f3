package se.familjenavet.staff;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What someone who works in a centre is by profession. */
@Schema(description = "Yrke. Profession.")
public enum Profession {
    MIDWIFE,
    CHILD_HEALTH_NURSE,
    SOCIAL_WORKER,
    PRESCHOOL_TEACHER,
    PSYCHOLOGIST,
    PHYSIOTHERAPIST,
    LIBRARIAN,
    OTHER
}

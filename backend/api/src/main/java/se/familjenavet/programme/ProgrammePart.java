package se.familjenavet.programme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The parts of a programme, in the order of the child's age; a group follows one of them, or all. */
@Schema(description = "Del av programmet. Part of the programme.")
public enum ProgrammePart {
    PREGNANCY,
    FIRST_YEAR,
    TODDLER
}

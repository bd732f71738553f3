package se.familjenavet.round;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a round has come. */
@Schema(description = "Hur långt omgången har kommit. How far the round has come.")
enum RoundStatus {
    PLANNED,
    OPEN,
    CLOSED,
    /** It counts no more, whatever was answered. */
    WITHDRAWN;

    boolean goesOn() {
        return this == PLANNED || this == OPEN;
    }
}

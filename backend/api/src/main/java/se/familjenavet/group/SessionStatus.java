package se.familjenavet.group;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a session is in its life. */
@Schema(description = "Läge för en träff. The state of a session.")
public enum SessionStatus {
    /** Beyond the term ahead: has a month, no day yet, and is in no calendar. */
    PRELIMINARY,
    PLANNED,
    HELD,
    /** Has no attendance and is in no denominator (R17). */
    CANCELLED;

    /** Whether it has yet to come. */
    boolean isAhead() {
        return this == PRELIMINARY || this == PLANNED;
    }
}

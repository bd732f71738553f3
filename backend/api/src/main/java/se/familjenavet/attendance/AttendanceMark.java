package se.familjenavet.attendance;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How it was with a parent at a session. Who has no mark is not counted as absent. */
@Schema(description = "Närvaro vid en träff. Attendance at a session.")
public enum AttendanceMark {
    PRESENT,
    LATE,
    EXCUSED,
    ABSENT;

    /** Whether the parent came, also late. */
    boolean hasCome() {
        return this == PRESENT || this == LATE;
    }
}

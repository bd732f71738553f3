package se.familjenavet.group;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a group is in its life. */
@Schema(description = "Läge för en grupp. The state of a group.")
public enum GroupStatus {
    /** Being planned; nobody can sign up. */
    PLANNED,
    /** Takes sign-ups. */
    OPEN,
    /** Has met; takes sign-ups as long as it says so. */
    RUNNING,
    COMPLETED,
    CANCELLED;

    /** Whether it goes on: what has ended stays as it was. */
    public boolean goesOn() {
        return this != COMPLETED && this != CANCELLED;
    }
}

package se.familjenavet.group;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one may want to know of a session's day: never a wall. */
@Schema(description = "Att tänka på. Worth knowing.")
public enum WarningCode {
    HOLIDAY,
    CLOSED_WEEK,
    /** Before the one that comes before it. */
    OUT_OF_ORDER,
    /** The same leader is somewhere else then (R10). */
    LEADER_TWICE,
    /** The same room is taken then (R10). */
    ROOM_TWICE
}

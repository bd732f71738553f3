package se.familjenavet.attendance;

/** What other systems are told of a session's attendance: that something changed, never what. */
enum AttendanceEvent {
    ATTENDANCE_CHANGED
}

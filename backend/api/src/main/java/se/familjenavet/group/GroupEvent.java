package se.familjenavet.group;

/** What other systems are told of a group and its sessions. */
enum GroupEvent {
    GROUP_CREATED,
    GROUP_CHANGED,
    GROUP_OPENED,
    GROUP_STARTED,
    GROUP_COMPLETED,
    GROUP_CANCELLED,
    SESSION_ADDED,
    SESSION_CHANGED,
    SESSION_MOVED,
    SESSION_CANCELLED,
    SESSION_HELD
}

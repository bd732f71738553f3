package se.familjenavet.centre;

/** Where a centre is in its life, on a day. */
enum CentreStatus {
    PLANNED,
    OPEN,
    CLOSED,
    MERGED
}

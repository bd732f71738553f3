package se.familjenavet.centre;

/** What other systems are told of a centre. */
enum CentreEvent {
    CENTRE_CREATED,
    CENTRE_CHANGED,
    CENTRE_OPENED,
    CENTRE_CLOSED,
    CENTRE_MERGED,
    CENTRE_REOPENED
}

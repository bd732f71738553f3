package se.familjenavet.enrolment;

/** What other systems are told of a family's place in a group: that something changed, never what. */
enum EnrolmentEvent {
    ENROLMENT_CREATED,
    ENROLMENT_CHANGED
}

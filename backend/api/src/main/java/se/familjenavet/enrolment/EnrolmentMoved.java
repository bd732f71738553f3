package se.familjenavet.enrolment;

/**
 * Something became of an enrolment; told in the transaction in which it did.
 *
 * @param from null for one that has just been made
 */
public record EnrolmentMoved(Enrolment enrolment, EnrolmentStatus from) {}

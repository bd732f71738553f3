package se.familjenavet.enrolment;

import java.util.Comparator;
import java.util.List;

/** Which of two places in the same group is better for the family: the one that is surer, and in the queue the one further on. */
final class BetterPlace {
    private static final List<EnrolmentStatus> SUREST_FIRST = List.of(
            EnrolmentStatus.ENROLLED,
            EnrolmentStatus.COMPLETED,
            EnrolmentStatus.OFFERED,
            EnrolmentStatus.WAITLISTED,
            EnrolmentStatus.INVITED,
            EnrolmentStatus.REQUESTED,
            EnrolmentStatus.WITHDRAWN,
            EnrolmentStatus.DECLINED,
            EnrolmentStatus.EXPIRED);

    /** Of two that are alike the one that came first. */
    static final Comparator<Enrolment> FIRST = Comparator.<Enrolment>comparingInt(
                    place -> SUREST_FIRST.indexOf(place.status()))
            .thenComparing(Enrolment::queueNumber, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(place -> place.id().toString());

    private BetterPlace() {}
}

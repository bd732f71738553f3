package se.familjenavet.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import se.familjenavet.access.Access;
import se.familjenavet.access.Permission;

/** Shows an enrolment to the caller, as it is now that all changes are written. */
@ApplicationScoped
public class EnrolmentViews {

    @Inject
    Enrolments enrolments;

    @Inject
    QueueDecisions decisions;

    @Inject
    Access access;

    @Inject
    EntityManager entityManager;

    EnrolmentView of(Enrolment enrolment) {
        entityManager.flush();
        EnrolmentSummary summary = enrolments.summary(access.places(), enrolment.id());
        return EnrolmentView.of(summary, enrolment, decisions.of(enrolment.id()), permitted(enrolment));
    }

    /** The enrolling centre acts for its family; the host decides on the queue. */
    private List<Permission> permitted(Enrolment enrolment) {
        List<Permission> own = access.permitted(enrolment.centreId(), Permission.EDIT_FAMILIES);
        return own.isEmpty() ? access.permitted(enrolment.hostId(), Permission.EDIT_FAMILIES) : own;
    }
}

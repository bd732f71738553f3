package se.familjenavet.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import se.familjenavet.access.Caller;
import se.familjenavet.access.Places;
import se.familjenavet.group.ParentGroup;
import se.familjenavet.group.ParentGroups;
import se.familjenavet.household.Household;
import se.familjenavet.household.Households;
import se.familjenavet.problem.Fault;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/** What staff and other systems do with the places of families, at centres that are theirs. */
@ApplicationScoped
public class Enrolling {

    @Inject
    WaitingList waitingList;

    @Inject
    ParentGroups groups;

    @Inject
    Households households;

    @Inject
    OfferHours offerHours;

    @Inject
    Caller caller;

    /** Brings one of the centre's own families to a group that the centre takes part in. */
    Enrolment enrol(Places places, NewEnrolment wanted) {
        ParentGroup group = group(places, wanted.group());
        Household household = households
                .byId(places, wanted.household())
                .filter(found -> places.hasCentre(found.centreId()))
                .orElseThrow(() -> unknown("/household", "unknown-household"));
        household.refuseWhenClosed();
        EnrolmentSource source = caller.isPerson() ? EnrolmentSource.STAFF : EnrolmentSource.INTEGRATOR;
        return wanted.onlyInvites()
                ? waitingList.invite(group.id(), household.id(), source)
                : waitingList.enrol(group.id(), household.id(), source);
    }

    /** R15. */
    Enrolment change(Places places, Enrolment left, UUID to) {
        ParentGroup group = group(places, to);
        if (group.id().equals(left.groupId())) {
            throw unknown("/group", "same-group");
        }
        return waitingList.change(left, group.id());
    }

    void withdraw(Enrolment enrolment, EndReason reason) {
        if (reason != EndReason.BY_FAMILY && reason != EndReason.BY_CENTRE) {
            throw unknown("/reason", "unknown-value");
        }
        waitingList.withdraw(enrolment, reason);
    }

    void offerAhead(Enrolment enrolment, String reason) {
        waitingList.offerAhead(enrolment, reason, offerHours.in(enrolment.regionCode()));
    }

    void tellOfSupport(Enrolment enrolment, boolean isOffered) {
        waitingList.settle(enrolment, one -> one.tellOfSupport(isOffered));
    }

    private ParentGroup group(Places places, UUID id) {
        Optional<ParentGroup> found = groups.byId(places, id);
        return found.orElseThrow(() -> unknown("/group", "unknown-group"));
    }

    private static ProblemException unknown(String at, String code) {
        return new ProblemException(ProblemType.VALIDATION_FAILED, new Fault(at, code));
    }
}

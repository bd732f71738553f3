package se.familjenavet.staff;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import se.familjenavet.access.Places;
import se.familjenavet.problem.Fault;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/** Staff who are planned before they sign in. */
@ApplicationScoped
public class StaffPlans implements PanacheRepositoryBase<StaffPlan, UUID> {

    @Inject
    StaffMembers members;

    /** Plans someone for one of the caller's centres. */
    StaffMember plan(Places places, NewStaffMember wanted) {
        if (!places.hasCentre(wanted.centre())) {
            throw new ProblemException(ProblemType.VALIDATION_FAILED, new Fault("/centre", "unknown-centre"));
        }
        return plan(wanted);
    }

    /** Plans someone where the centre is known to be in place. */
    StaffMember plan(NewStaffMember wanted) {
        StaffMember planned = new StaffMember(new StaffChanges(wanted.name(), wanted.profession()));
        members.persist(planned);
        persist(new StaffPlan(planned, wanted.centre(), wanted.email()));
        flush();
        return planned;
    }

    /** The plan goes, and with it the one who never came. */
    void drop(StaffMember planned) {
        StaffPlan plan = of(planned);
        members.delete(planned);
        flush();
        delete(plan);
    }

    /** The plan of one who is not there yet; ends the request when there is none. */
    StaffPlan of(StaffMember planned) {
        return findByIdOptional(planned.id()).orElseThrow(() -> new ProblemException(ProblemType.STAFF_NOT_PLANNED));
    }
}

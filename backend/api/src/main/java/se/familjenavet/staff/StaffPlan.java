package se.familjenavet.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Locale;
import java.util.UUID;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/** That a staff member was planned for a centre, by work e-mail, before signing in. */
@Entity
class StaffPlan {
    @Id
    private UUID staffMemberId;

    @Column(updatable = false)
    private UUID centreId;

    @Column(updatable = false)
    private String email;

    private UUID candidateId;
    private UUID declinedId;

    protected StaffPlan() {}

    StaffPlan(StaffMember planned, UUID centre, String email) {
        staffMemberId = planned.id();
        centreId = centre;
        this.email = email.strip().toLowerCase(Locale.ROOT);
    }

    /** Ends the request unless it is this person who waits for an answer. */
    void checkWaiting(UUID person) {
        if (!person.equals(candidateId) || person.equals(declinedId)) {
            throw new ProblemException(ProblemType.STAFF_NOT_WAITING);
        }
    }

    /** It was someone else: the plan waits for the next. */
    void decline() {
        declinedId = candidateId;
        candidateId = null;
    }
}

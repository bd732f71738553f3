package se.familjenavet.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** All the places of a family, in whichever groups. */
@ApplicationScoped
public class FamilyPlaces {
    /** In the order in which groups are locked. */
    private static final String ALIVE =
            "select e from Enrolment e where e.householdId = :family and e.status in (INVITED, REQUESTED, WAITLISTED,"
                    + " OFFERED, ENROLLED) order by e.groupId, e.id";

    @Inject
    WaitingList waitingList;

    @Inject
    EntityManager entityManager;

    /** Locks their groups, for whoever ends them when the family itself is locked: nobody waits for another then. */
    void lock(UUID family) {
        alive(family).forEach(enrolment -> waitingList.lock(enrolment.groupId()));
    }

    /** Ends what lives of them, so that others are served; gives how many. */
    public int end(UUID family) {
        return (int) alive(family).stream().filter(this::end).count();
    }

    private List<Enrolment> alive(UUID family) {
        return entityManager
                .createQuery(ALIVE, Enrolment.class)
                .setParameter("family", family)
                .getResultList();
    }

    /** Others may have moved it before the lock was had. */
    private boolean end(Enrolment enrolment) {
        waitingList.lock(enrolment.groupId());
        entityManager.refresh(enrolment);
        boolean lives = enrolment.status().isAlive();
        if (lives) {
            waitingList.settle(enrolment, one -> one.withdraw(EndReason.BY_FAMILY, waitingList.today()));
        }
        return lives;
    }
}

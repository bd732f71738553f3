package se.familjenavet.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import se.familjenavet.group.GroupStatus;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/**
 * The places of one group, while this transaction alone decides on them.
 *
 * @param lastNumber of the waiting list; 0 for an empty one
 */
record Room(
        UUID hostId, GroupStatus status, boolean takesSignUps, int capacity, int taken, int waiting, int lastNumber) {

    /** Whether a family that comes now gets a place: there is one, and nobody waits for it (R12). */
    boolean isFreeForNext() {
        return taken < capacity && waiting == 0;
    }

    boolean hasPlace() {
        return taken < capacity;
    }

    /** Ends the request when the group has ended. */
    void refuseWhenEnded() {
        if (!status.goesOn()) {
            throw new ProblemException(ProblemType.GROUP_ENDED);
        }
    }

    /** Ends the request when parents cannot sign up by themselves. */
    void refuseWhenClosed() {
        boolean isOpen = takesSignUps && (status == GroupStatus.OPEN || status == GroupStatus.RUNNING);
        if (!isOpen) {
            throw new ProblemException(ProblemType.SIGN_UP_CLOSED);
        }
    }

    /** Locks groups until the transaction ends. */
    @ApplicationScoped
    static class Lock {
        private static final String LOCK = "select * from lock_places(:group)";

        @Inject
        EntityManager entityManager;

        /** Ends the request when there is no such group. */
        Room of(UUID group) {
            entityManager.flush();
            Optional<Tuple> row = entityManager
                    .unwrap(Session.class)
                    .createNativeQuery(LOCK, Tuple.class)
                    .setParameter("group", group)
                    .getResultStream()
                    .findFirst();
            return row.map(Lock::room).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        }

        private static Room room(Tuple row) {
            return new Room(
                    row.get("host_id", UUID.class),
                    GroupStatus.valueOf(row.get("status", String.class)),
                    row.get("accepts_enrolment", Boolean.class),
                    row.get("capacity", Integer.class),
                    row.get("taken", Integer.class),
                    row.get("waiting", Integer.class),
                    row.get("last_number", Integer.class));
        }
    }
}
